import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { PdfOutline } from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { Heading, Paragraph } from '../../document/tree.js';
import type { Anchor } from '../flow/anchor.js';
import type { PlacedImage } from '../flow/image.js';
import type { Leader } from '../flow/references.js';
import type { Rule } from '../flow/rules.js';
import type { GlyphLine } from './line.js';
import type { ReportPdfDocument } from './pdf-document.js';
import { labelOperations, shapeOperations } from './drawing-operations.js';
import type { DrawnNode } from './node.js';
import { colorOperands, number } from './operand.js';
import { lineOperations } from './text-operations.js';

const { default: Renderer } = rendererModule;

/** Thickness of an underline and its distance below the baseline, em. */
const UNDERLINE = { thickness: 0.05, drop: 0.12 } as const;

const BLACK = '#000000';

/** pdfmake's renderer, one text operation a line; it also gathers what was drawn and where. */
export class LineRenderer extends Renderer {
  /** Text drawn for each paragraph of the document, in order. */
  readonly drawn = new Map<Paragraph | Heading, string[]>();
  /** Page where each paragraph starts, counted from 1. */
  readonly pageOf = new Map<Paragraph | Heading, number>();
  private readonly document: ReportPdfDocument;
  private page = 0;
  /** The last outline item of each level. */
  private readonly outlines: { readonly level: number; readonly item: PdfOutline }[] = [];

  constructor(document: ReportPdfDocument) {
    super(document);
    this.document = document;
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.page++;
      super.renderPages([page]);
    }
  }

  override renderLine(line: GlyphLine, x: number, y: number): void {
    const { destination, outline, baseline, source } = line.details;
    if (!line.repeated) {
      if (outline) this.addOutline(outline.title, outline.level, y);
      if (destination !== undefined) this.addDestination(destination, x, y);
    }
    const { operations, text, decorations, fonts } = lineOperations(line.composed, x, y + baseline);
    if (text === '') return;
    for (const font of fonts) this.document.page.fonts[font.id] ??= font.ref() as never;
    this.document.addContent(operations);
    for (const { look, x: from, width } of decorations) {
      const top = y + baseline + look.size * UNDERLINE.drop - look.rise;
      if (look.underline) {
        const sizes = [from, top, width, look.size * UNDERLINE.thickness].map(number).join(' ');
        this.document.addContent(`${colorOperands(look.color)} rg ${sizes} re f`);
      }
      const { link, linkToDestination } = look;
      if (link !== undefined) this.document.link(from, y, width, line.getHeight(), link);
      if (linkToDestination !== undefined)
        this.document.goTo(from, y, width, line.getHeight(), linkToDestination);
    }
    if (source && !line.repeated) this.note(source, text);
  }

  override renderVector(rule: Rule | Anchor | Leader): void {
    if (rule.type === 'anchor') {
      this.addDestination(rule.destination, rule.x, rule.y);
      return;
    }
    if (rule.type === 'leader') {
      const { area, target } = rule;
      this.document.addContent(leaderOperations(rule));
      this.document.goTo(area.x, area.y, area.width, area.height, target);
      return;
    }
    const [x1, y1, x2, y2, width] = [rule.x1, rule.y1, rule.x2, rule.y2, rule.lineWidth].map(number);
    this.document.addContent(
      `${colorOperands(rule.lineColor)} RG ${String(width)} w ${String(x1)} ${String(y1)} m ${String(x2)} ${String(y2)} l S`,
    );
  }

  override renderImage({ image, x, y, width, height, destination }: PlacedImage): void {
    if (destination !== undefined) this.addDestination(destination, x, y);
    if (typeof image === 'string')
      this.document.image(this.document.provideImage(image), x, y, { width, height });
    else this.drawDrawing(image, x, y, width);
  }

  /** A drawing keeps its proportions: its own width tells the scale. */
  private drawDrawing(node: DrawnNode, x: number, y: number, width: number): void {
    const scale = number(width / node.drawing.width);
    const operations = [
      `q ${scale} 0 0 ${scale} ${number(x)} ${number(y)} cm`,
      shapeOperations(node.drawing),
    ];
    for (const label of labelOperations(node)) {
      for (const font of label.fonts) this.document.page.fonts[font.id] ??= font.ref() as never;
      operations.push(label.operations);
      if (label.node.source) this.note(label.node.source, label.text);
    }
    this.document.addContent([...operations, 'Q'].join('\n'));
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

  private note(source: Paragraph | Heading, text: string): void {
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
