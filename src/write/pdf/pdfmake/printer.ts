import type { Page } from 'pdfmake/js/DocumentContext.js';
import printerModule from 'pdfmake/js/Printer.js';
import type { FontFamily } from '../../../fonts/index.js';
import type { Allowance } from '../../../core/index.js';
import type { BreakRanks } from '../text/prepare.js';
import { FlowLayoutBuilder, type RunningPlaces } from './layout-builder.js';
import { checkTaggedFile, type Finding } from '../rules/index.js';
import type { StructureElement } from '../tags/element.js';
import { taggedFile } from './tagged-file.js';
import { withoutEmpty } from '../tags/prune.js';
import { ContentMarks } from './marked-content.js';
import type { Definition } from '../layout/node.js';
import { ReportPdfDocument } from './pdf-document.js';
import { LineRenderer } from './renderer.js';

const { default: PdfPrinter } = printerModule;

/** What the file says about itself and how strictly it follows the standard. */
export interface PrintOptions {
  /** Information dictionary: texts and dates. */
  readonly info: Readonly<Record<string, string | Date>>;
  readonly language: string;
  /** Level b of the standard; a document whose structure passes its rules says that it reaches level a. */
  readonly standard: 'PDF/A-1b' | 'PDF/A-2b' | undefined;
  readonly tagged: boolean;
  readonly running: RunningPlaces;
  readonly allowance: Allowance;
  /** Page label of each page, where it is not simply its number. */
  readonly pageLabel?: (page: number) => string;
}

export interface Printed {
  readonly document: ReportPdfDocument;
  readonly renderer: LineRenderer;
  readonly pages: number;
  /** The page of each block with an id, counted from 1. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Rules that the structure of a tagged document fails. */
  readonly findings: readonly Finding[];
}

/** Gives a document its structure; where that passes all rules, the document will say so. */
function tag(
  document: ReportPdfDocument,
  root: StructureElement,
  { parents, pages }: ContentMarks,
  { info, language }: PrintOptions,
): readonly Finding[] {
  const { Title: title } = info;
  const drawn = { root, pages, fonts: document.fontsUsed(), language };
  const findings = checkTaggedFile(
    taggedFile({ ...drawn, title: typeof title === 'string' ? title : undefined }),
  );
  document.structure = { root, parents };
  document.isAccessible = findings.length === 0;
  return findings;
}

/**
 * pdfmake's printer, whole anew: the stock one builds its document, layout and renderer by name, and may fetch addresses.
 */
export class ReportPrinter extends PdfPrinter {
  private readonly family: FontFamily;
  private readonly breakRanks: BreakRanks;

  constructor(family: FontFamily, breakRanks: BreakRanks) {
    super({});
    this.family = family;
    this.breakRanks = breakRanks;
  }

  override async createPdfKitDocument(
    definition: Definition,
    options: PrintOptions,
  ): Promise<ReportPdfDocument> {
    return (await this.print(definition, options)).document;
  }

  /** Lays the definition out and draws it; the document is not ended yet. */
  async print(definition: Definition, options: PrintOptions): Promise<Printed> {
    const { document, builder, pages } = this.layOut(definition, options);
    const marks = options.tagged ? new ContentMarks(document) : undefined;
    const renderer = new LineRenderer(document, marks);
    await renderer.drawPages(pages, options.allowance);
    const findings = marks ? tag(document, withoutEmpty(definition.structure), marks, options) : [];
    const { pageLabel } = options;
    const labels = pageLabel
      ? pages.flatMap((_, index) => [index, { P: new String(pageLabel(index + 1)) }])
      : [0, { S: 'D' }];
    document._root.data.PageLabels = { Nums: labels };
    return { document, renderer, pages: pages.length, destinations: builder.destinations, findings };
  }

  /** The page of each block with an id, counted from 1; nothing is drawn. */
  destinations(definition: Definition, options: PrintOptions): Printed['destinations'] {
    return this.layOut(definition, options).builder.destinations;
  }

  private layOut(
    definition: Definition,
    options: PrintOptions,
  ): {
    readonly document: ReportPdfDocument;
    readonly builder: FlowLayoutBuilder;
    readonly pages: readonly Page[];
  } {
    const [first] = definition.content.stack;
    if (!first) throw new Error('a document has at least one section');
    const document = new ReportPdfDocument(this.family, definition.images, {
      size: [first.pageSize.width, first.pageSize.height],
      pdfVersion: options.standard === 'PDF/A-1b' ? '1.4' : '1.7',
      subset: options.standard,
      displayTitle: true,
      lang: options.language,
      info: options.info,
      autoFirstPage: false,
      font: null,
    });
    if (options.tagged) document.reserveStream();
    const builder = new FlowLayoutBuilder(
      first.pageSize,
      first.pageMargins,
      this.breakRanks,
      options.running,
      options.allowance,
    );
    return { document, builder, pages: builder.layoutDocument(definition.content, document, {}, {}) };
  }
}
