import type { Page } from 'pdfmake/js/DocumentContext.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { Budget } from '../../../core/index.js';
import type { TextBlock } from '../../../document/index.js';
import {
  drawingOperations,
  fillOperations,
  leaderOperations,
  lineOperations,
  ruleOperations,
  strikeOperations,
  underlineOperations,
  watermarkOperations,
  type Decoration,
} from '../content/index.js';
import type {
  Anchor,
  DrawnNode,
  Fill,
  Leader,
  PageItem,
  PlacedImage,
  PlacedLine,
  PlacedWatermark,
  RuleLine,
} from '../layout/index.js';
import { isArtifact, type Tag } from '../tags/index.js';
import { linkOptions } from './links.js';
import type { ContentMarks } from './marked-content.js';
import { createOutlineWriter, type AddOutlineItem } from './outline.js';
import type { ReportPdfDocument } from './pdf-document.js';

const { default: Renderer } = rendererModule;

/** Pages that are drawn before the event loop continues. */
const PAGES_PER_TURN = 8;

/** pdfmake's renderer with one text operation for each line; it also records what was drawn and where. */
export class LineRenderer extends Renderer {
  /** Text drawn for each paragraph of the document, in order. */
  readonly drawn = new Map<TextBlock, string[]>();
  /** Page where each paragraph starts, counted from 1. */
  readonly pageOf = new Map<TextBlock, number>();
  private readonly document: ReportPdfDocument;
  /** Absent where nothing is tagged. */
  private readonly marks: ContentMarks | undefined;
  private readonly addOutlineItem: AddOutlineItem;
  private page = 0;

  constructor(document: ReportPdfDocument, marks?: ContentMarks) {
    super(document);
    this.document = document;
    this.marks = marks;
    this.addOutlineItem = createOutlineWriter(document);
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.page++;
      super.renderPages([withFillsFirst(page)]);
      this.marks?.endPage();
    }
  }

  /** Draws all pages; yields to the event loop between some of them, so that signals arrive. Throws where time is over. */
  async drawPages(pages: readonly Page[], budget: Budget): Promise<void> {
    for (let drawn = 0; drawn < pages.length; drawn += PAGES_PER_TURN) {
      await budget.yieldToEventLoop();
      for (const page of pages.slice(drawn, drawn + PAGES_PER_TURN)) {
        budget.check();
        this.renderPages([page]);
      }
    }
  }

  override renderLine(placed: PlacedLine, x: number, y: number): void {
    const { line, destination, outline, height, source, tag, repeated } = placed;
    const baseline = y + placed.baseline;
    if (!repeated) {
      if (outline) this.addOutlineItem(outline.title, outline.level, y);
      if (destination !== undefined) this.addDestination(destination, x, y);
    }
    const { parts, text, decorations, fonts } = lineOperations(line, x, baseline);
    if (text === '') return;
    for (const font of fonts) this.document.useFont(font);
    const own = repeated ? 'Pagination' : tag;
    for (const { element, language, operations } of parts) {
      this.marks?.mark(isArtifact(own) ? own : (element ?? own), language);
      this.document.addContent(operations);
    }
    for (const decoration of decorations) this.decorate(decoration, own, { top: y, baseline, height });
    if (source && !repeated) this.record(source, text);
  }

  override renderVector(item: RuleLine | Fill | Anchor | Leader | PlacedWatermark): void {
    switch (item.type) {
      case 'anchor':
        this.addDestination(item.destination, item.x, item.y);
        break;
      case 'leader':
        this.drawLeader(item);
        break;
      case 'fill':
        this.marks?.mark('Layout');
        this.document.addContent(fillOperations(item));
        break;
      case 'watermark':
        this.marks?.mark('Watermark');
        this.document.addContent(watermarkOperations(item));
        break;
      case 'rule':
        this.marks?.mark('Layout');
        this.document.addContent(ruleOperations(item));
        break;
      default:
        item satisfies never;
    }
  }

  override renderImage(placed: PlacedImage): void {
    const { image, x, y, width, height, destination, tag, repeated } = placed;
    if (destination !== undefined && !repeated) this.addDestination(destination, x, y);
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

  /** The labels of a drawing belong to the picture's element. */
  private drawDrawing(node: DrawnNode, x: number, y: number, width: number): void {
    const { operations, labels } = drawingOperations(node, x, y, width);
    for (const { fonts, node, text } of labels) {
      for (const font of fonts) this.document.useFont(font);
      if (node.source) this.record(node.source, text);
    }
    this.document.addContent(operations);
  }

  /** Draws an underline and a stroke through, and adds a link unless the line is an artifact. */
  private decorate(
    { style, x, width }: Decoration,
    tag: Tag,
    { top, baseline, height }: { top: number; baseline: number; height: number },
  ): void {
    const strokes = [
      ...(style.underline ? [underlineOperations(style, x, width, baseline)] : []),
      ...(style.strike ? [strikeOperations(style, x, width, baseline)] : []),
    ];
    for (const operations of strokes) {
      if (this.marks) this.marks.defer(operations);
      else this.document.addContent(operations);
    }
    const options = linkOptions(this.marks, isArtifact(tag) ? tag : (style.element ?? tag));
    const { link, linkToDestination } = style;
    if (!options) return;
    if (link !== undefined) this.document.link(x, top, width, height, link, options);
    if (linkToDestination !== undefined)
      this.document.goTo(x, top, width, height, linkToDestination, options);
  }

  /** The dots are an artifact, and clickable like the entry's text. */
  private drawLeader(leader: Leader): void {
    const { area, target, tag } = leader;
    this.marks?.mark('Layout');
    this.document.addContent(leaderOperations(leader));
    const options = linkOptions(this.marks, tag);
    if (options) this.document.goTo(area.x, area.y, area.width, area.height, target, options);
  }

  private addDestination(name: string, x: number, y: number): void {
    this.document.addNamedDestination(name, 'XYZ', x, y, null);
  }

  private record(source: TextBlock, text: string): void {
    const texts = this.drawn.get(source);
    if (texts) {
      texts.push(text);
    } else {
      this.drawn.set(source, [text]);
      this.pageOf.set(source, this.page);
    }
  }
}

/** A page whose watermark and fills are drawn first, the fills of the outermost tables before those inside. */
function withFillsFirst(page: Page): Page {
  const typeOf = ({ item }: Page['items'][number]): PageItem['type'] => (item as PageItem).type;
  const of = (type: PageItem['type']): Page['items'] => page.items.filter((item) => typeOf(item) === type);
  const [marks, fills] = [of('watermark'), of('fill').reverse()];
  if (marks.length + fills.length === 0) return page;
  const others = page.items.filter((item) => typeOf(item) !== 'fill' && typeOf(item) !== 'watermark');
  return { ...page, items: [...marks, ...fills, ...others] };
}
