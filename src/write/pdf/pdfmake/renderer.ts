import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { PdfOutline, PdfReference } from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { TextBlock } from '../../../document/index.js';
import type { Allowance } from '../../../core/index.js';
import type { Anchor } from '../layout/anchor.js';
import type { PlacedImage } from '../layout/image.js';
import type { Leader } from '../layout/references.js';
import type { Rule } from '../layout/rules.js';
import { isArtifact, type Tag } from '../tags/tag.js';
import type { GlyphLine } from './line.js';
import type { ReportPdfDocument } from './pdf-document.js';
import { labelOperations, shapeOperations } from './drawing-operations.js';
import type { DrawnNode } from './node.js';
import { colorOperands, number } from './operand.js';
import type { ContentMarks } from './marked-content.js';
import { lineOperations, linkElement, type Decoration } from './text-operations.js';

const { default: Renderer } = rendererModule;

/** Thickness of an underline and its distance below the baseline, em. */
const UNDERLINE = { thickness: 0.05, drop: 0.12 } as const;

const BLACK = '#000000';

/** Drawn before the event loop has its turn. */
const PAGES_A_TURN = 8;

/** pdfmake's renderer, one text operation a line; it also gathers what was drawn and where. */
export class LineRenderer extends Renderer {
  /** Text drawn for each paragraph of the document, in order. */
  readonly drawn = new Map<TextBlock, string[]>();
  /** Page where each paragraph starts, counted from 1. */
  readonly pageOf = new Map<TextBlock, number>();
  private readonly document: ReportPdfDocument;
  /** Absent where nothing is tagged. */
  private readonly marks: ContentMarks | undefined;
  private page = 0;
  /** The last outline item of each level. */
  private readonly outlines: { readonly level: number; readonly item: PdfOutline }[] = [];

  constructor(document: ReportPdfDocument, marks?: ContentMarks) {
    super(document);
    this.document = document;
    this.marks = marks;
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.page++;
      super.renderPages([page]);
      this.marks?.endPage();
    }
  }

  /** Draws all pages. Between some of them the event loop has its turn, so that a signal is heard. */
  async drawPages(pages: readonly Page[], allowance: Allowance): Promise<void> {
    for (let drawn = 0; drawn < pages.length; drawn += PAGES_A_TURN) {
      await allowance.turn();
      for (const page of pages.slice(drawn, drawn + PAGES_A_TURN)) {
        allowance.check();
        this.renderPages([page]);
      }
    }
  }

  override renderLine(line: GlyphLine, x: number, y: number): void {
    const { destination, outline, baseline, source, tag } = line.details;
    if (!line.repeated) {
      if (outline) this.addOutline(outline.title, outline.level, y);
      if (destination !== undefined) this.addDestination(destination, x, y);
    }
    const { parts, text, decorations, fonts } = lineOperations(line.composed, x, y + baseline);
    if (text === '') return;
    for (const font of fonts) this.document.page.fonts[font.id] ??= font.ref() as never;
    const own = line.repeated ? 'Pagination' : tag;
    for (const { element, language, operations } of parts) {
      this.marks?.mark(isArtifact(own) ? own : (element ?? own), language);
      this.document.addContent(operations);
    }
    for (const decoration of decorations)
      this.decorate(decoration, own, { top: y, baseline: y + baseline, height: line.getHeight() });
    if (source && !line.repeated) this.note(source, text);
  }

  override renderVector(rule: Rule | Anchor | Leader): void {
    if (rule.type === 'anchor') {
      this.addDestination(rule.destination, rule.x, rule.y);
      return;
    }
    if (rule.type === 'leader') {
      this.drawLeader(rule);
      return;
    }
    this.marks?.mark('Layout');
    const [x1, y1, x2, y2, width] = [rule.x1, rule.y1, rule.x2, rule.y2, rule.lineWidth].map(number);
    this.document.addContent(
      `${colorOperands(rule.lineColor)} RG ${String(width)} w ${String(x1)} ${String(y1)} m ${String(x2)} ${String(y2)} l S`,
    );
  }

  override renderImage(placed: PlacedImage): void {
    const { image, x, y, width, height, destination, tag, repeated } = placed;
    if (destination !== undefined) this.addDestination(destination, x, y);
    const own = repeated ? 'Pagination' : tag;
    this.marks?.mark(own);
    if (!isArtifact(own)) {
      const bottom = this.document.page.height - y - height;
      own.box = [x, bottom, x + width, bottom + height];
    }
    if (typeof image === 'string')
      this.document.image(this.document.provideImage(image), x, y, { width, height });
    else this.drawDrawing(image, x, y, width);
  }

  /** A drawing keeps its proportions: its own width tells the scale. Its labels belong to the picture. */
  private drawDrawing(node: DrawnNode, x: number, y: number, width: number): void {
    const scale = number(width / node.drawing.width);
    const operations = [
      `q ${scale} 0 0 ${scale} ${number(x)} ${number(y)} cm`,
      shapeOperations(node.drawing),
    ];
    for (const label of labelOperations(node)) {
      for (const font of label.fonts) this.document.page.fonts[font.id] ??= font.ref() as never;
      for (const part of label.parts) operations.push(part.operations);
      if (label.node.source) this.note(label.node.source, label.text);
    }
    this.document.addContent([...operations, 'Q'].join('\n'));
  }

  /** Underlines and links; where what is tagged is an artifact, no link leads away from it. */
  private decorate(
    { look, x, width }: Decoration,
    tag: Tag,
    { top, baseline, height }: { top: number; baseline: number; height: number },
  ): void {
    if (look.underline) {
      const drop = baseline + look.size * UNDERLINE.drop - look.rise;
      const sizes = [x, drop, width, look.size * UNDERLINE.thickness].map(number).join(' ');
      const operations = `${colorOperands(look.color)} rg ${sizes} re f`;
      if (this.marks) this.marks.defer(operations);
      else this.document.addContent(operations);
    }
    const options = this.linkOptions(isArtifact(tag) ? tag : (look.element ?? tag));
    const { link, linkToDestination } = look;
    if (!options) return;
    if (link !== undefined) this.document.link(x, top, width, height, link, options);
    if (linkToDestination !== undefined)
      this.document.goTo(x, top, width, height, linkToDestination, options);
  }

  /** Makes an annotation part of the link that its text is part of; none for an artifact. */
  private linkOptions(tag: Tag): object | undefined {
    const { marks } = this;
    if (!marks) return {};
    const element = isArtifact(tag) ? undefined : linkElement(tag);
    if (!element) return undefined;
    return {
      Contents: new String(element.contents ?? ''),
      structParent: {
        add: ({ annotationRef }: { annotationRef: PdfReference }): void => {
          marks.own(element, annotationRef);
        },
      },
    };
  }

  /** The dots are no part of the text, and the way to the page leads from them too. */
  private drawLeader(leader: Leader): void {
    const { area, target, tag } = leader;
    this.marks?.mark('Layout');
    this.document.addContent(leaderOperations(leader));
    const options = this.linkOptions(tag);
    if (options) this.document.goTo(area.x, area.y, area.width, area.height, target, options);
  }

  private addDestination(name: string, x: number, y: number): void {
    this.document.addNamedDestination(name, 'XYZ', x, y, null);
  }

  private addOutline(title: string, level: number, y: number): void {
    while ((this.outlines.at(-1)?.level ?? 0) >= level) this.outlines.pop();
    const parent = this.outlines.at(-1)?.item ?? this.document.outline;
    // pdfkit counts `left` from the page's right edge and takes 0 for "nothing given".
    const item = parent.addItem(title, { expanded: true, top: y, left: this.document.page.width });
    this.outlines.push({ level, item });
  }

  private note(source: TextBlock, text: string): void {
    const known = this.drawn.get(source);
    if (known) {
      known.push(text);
    } else {
      this.drawn.set(source, [text]);
      this.pageOf.set(source, this.page);
    }
  }
}

/** Round caps on dashes of no length make dots (PDF 1.7, 8.4.3.3 and 8.4.3.6); the last one is drawn too. */
function leaderOperations({ x1, x2, y, dot, step }: Leader): string {
  const [from, to, line, width, distance] = [x1, x2 + dot / 10, y - dot / 2, dot, step].map(number);
  return `q ${colorOperands(BLACK)} RG ${width} w 1 J [0 ${distance}] 0 d ${from} ${line} m ${to} ${line} l S Q`;
}
