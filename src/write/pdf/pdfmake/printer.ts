import type { Page } from 'pdfmake/js/DocumentContext.js';
import printerModule from 'pdfmake/js/Printer.js';
import type { Budget } from '../../../core/index.js';
import type { Digits, PageNumber, Watermark } from '../../../document/index.js';
import type { PageStarts } from '../../writer.js';
import type { FontFamilies, FontFamily } from '../../../fonts/index.js';
import type { Definition, RunningDistances } from '../layout/index.js';
import { outlineText } from '../font/index.js';
import { checkTaggedFile, type Finding } from '../rules/index.js';
import { withoutEmpty, type StructureElement } from '../tags/index.js';
import type { BreakRanks } from '../text/index.js';
import { FlowLayoutBuilder } from './layout-builder.js';
import { ContentMarks } from './marked-content.js';
import { ReportPdfDocument } from './pdf-document.js';
import { pageLabels } from './page-labels.js';
import { LineRenderer } from './renderer.js';
import { taggedFile } from './tagged-file.js';

const { default: PdfPrinter } = printerModule;

/** Properties of the file and the standard that it conforms to. */
export interface PrintOptions {
  /** Information dictionary: texts and dates. */
  readonly info: Readonly<Record<string, string | Date>>;
  readonly language: string;
  /** What the file was made from, for `dc:source` of its metadata. */
  readonly source?: string;
  /** Level b of the standard; a document whose structure passes all rules claims level a instead. */
  readonly standard: 'PDF/A-1b' | 'PDF/A-2b' | undefined;
  readonly tagged: boolean;
  readonly compressed: boolean;
  readonly running: RunningDistances;
  readonly budget: Budget;
  readonly watermark?: Watermark | undefined;
  /** Families that styles name besides the document's. */
  readonly families?: FontFamilies | undefined;
  /** The digits of page labels. */
  readonly digits: Digits;
}

/** Where a document's blocks are once it is laid out. */
export interface Placed {
  /** The number of the page of each block with an id. */
  readonly destinations: ReadonlyMap<string, PageNumber>;
  /** What begins at the top of a page. */
  readonly starts: PageStarts;
}

export interface Printed extends Placed {
  readonly document: ReportPdfDocument;
  readonly renderer: LineRenderer;
  readonly pages: number;
  /** The number of each page. */
  readonly numbers: readonly PageNumber[];
  /** Rules that the structure of a tagged document fails. */
  readonly findings: readonly Finding[];
}

/** Gives a document its structure; where this passes all rules, the document will claim it. */
function tag(
  document: ReportPdfDocument,
  root: StructureElement,
  { parents, pages }: ContentMarks,
  { info, language }: PrintOptions,
): readonly Finding[] {
  const { Title: title } = info;
  const drawn = { root, pages, fonts: document.faces.used(), language };
  const findings = checkTaggedFile(
    taggedFile({ ...drawn, title: typeof title === 'string' ? title : undefined }),
  );
  document.structure = { root, parents };
  document.isAccessible = findings.length === 0;
  return findings;
}

/** pdfmake's printer, replaced entirely: the stock one creates its own document, layout and renderer, and may fetch URLs. */
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
    await renderer.drawPages(pages, options.budget);
    const findings = marks ? tag(document, withoutEmpty(definition.structure), marks, options) : [];
    const { destinations, numbers, starts } = builder;
    document._root.data.PageLabels = { Nums: pageLabels(numbers, options.digits) };
    return { document, renderer, pages: pages.length, destinations, starts, numbers, findings };
  }

  /** Where blocks are; nothing is drawn. */
  place(definition: Definition, options: PrintOptions): Placed {
    const { destinations, starts } = this.layOut(definition, options).builder;
    return { destinations, starts };
  }

  private layOut(
    definition: Definition,
    options: PrintOptions,
  ): {
    readonly document: ReportPdfDocument;
    readonly builder: FlowLayoutBuilder;
    readonly pages: readonly Page[];
  } {
    const [first] = definition.sections;
    if (!first) throw new Error('a document has at least one section');
    const document = new ReportPdfDocument(this.family, options.families ?? new Map(), definition.images, {
      size: [first.pageSize.width, first.pageSize.height],
      pdfVersion: options.standard === 'PDF/A-1b' ? '1.4' : '1.7',
      subset: options.standard,
      displayTitle: true,
      lang: options.language,
      info: options.info,
      compress: options.compressed,
      autoFirstPage: false,
      font: null,
    });
    document.source = options.source;
    if (options.tagged) document.reserveStream();
    const { watermark, running, budget } = options;
    const outlined = watermark && {
      ...watermark,
      outline: outlineText(this.family.faces.bold, watermark.text),
    };
    const builder = new FlowLayoutBuilder(first, this.breakRanks, { running, watermark: outlined, budget });
    return { document, builder, pages: builder.layoutDocument(definition, document, {}, {}) };
  }
}
