import layoutModule, { type LayoutResult } from 'pdfmake/js/LayoutBuilder.js';
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { Fragment } from 'pdfmake/js/PageElementWriter.js';
import { placeImage } from '../layout/image.js';
import { destinationPages, placeReferences } from '../layout/references.js';
import { placeStack } from '../layout/stack.js';
import { placeTable } from '../layout/table.js';
import { placeText } from '../layout/text.js';
import type { Flow } from '../layout/flow.js';
import type { Allowance } from '../../../core/index.js';
import type { BreakRanks } from '../text/prepare.js';
import { ShapingDocMeasure } from './doc-measure.js';
import type {
  ImageNode,
  SectionNode,
  StackNode,
  StackOfSections,
  TableNode,
  TextNode,
} from '../layout/node.js';
import { DocumentContext, FramedPageWriter } from './page-writer.js';
import type { ReportPdfDocument } from './pdf-document.js';

const { default: LayoutBuilder } = layoutModule;

/** Distances of a page's running header and footer from the paper's edges, pt. */
export interface RunningPlaces {
  readonly header: number;
  readonly footer: number;
}

type Running = SectionNode['header'];

/** A running header or footer takes at most this share of the page from the body. */
const HIGHEST_MARGIN = 0.35;

/**
 * pdfmake's layout with our own flow inside: all lines of a paragraph are known before the first is placed, so that
 * page breaks are chosen and not met.
 */
export class FlowLayoutBuilder extends LayoutBuilder implements Flow {
  writer: FramedPageWriter;
  /** The page of each destination, counted from 1; filled by the layout. */
  destinations: ReadonlyMap<string, number> = new Map();
  private measure: ShapingDocMeasure | undefined;
  private readonly breakRanks: BreakRanks;
  private readonly running: RunningPlaces;
  private readonly allowance: Allowance;

  constructor(
    pageSize: object,
    pageMargins: object,
    breakRanks: BreakRanks,
    running: RunningPlaces,
    allowance: Allowance,
  ) {
    super(pageSize, pageMargins, undefined);
    this.breakRanks = breakRanks;
    this.running = running;
    this.allowance = allowance;
    this.writer = new FramedPageWriter(new DocumentContext(), allowance);
  }

  override tryLayoutDocument(structure: StackOfSections, pdfDocument: ReportPdfDocument): LayoutResult {
    this.linearNodeList = [];
    this.writer = new FramedPageWriter(new DocumentContext(), this.allowance);
    this.measure = new ShapingDocMeasure(pdfDocument, this.breakRanks, this.allowance.check);
    this.measure.measureDocument(structure);
    for (const section of structure.stack) this.processNode(section);
    const { pages } = this.writer.context();
    const destinations = destinationPages(pages);
    const { measure } = this;
    placeReferences(pages, destinations, (node) => measure.prepare(node));
    this.destinations = destinations;
    pages.forEach((page, index) => {
      this.addRunning(page, index, pages.length);
    });
    return { pages, linearNodeList: this.linearNodeList };
  }

  /** Where a running header or footer is higher than its margin, the body gives way, as in Word. */
  override processSection(node: SectionNode): void {
    const { pageSize, pageMargins } = node;
    const width = pageSize.width - pageMargins.left - pageMargins.right;
    const most = pageSize.height * HIGHEST_MARGIN;
    const margin = (own: number, distance: number, running: Running): number =>
      Math.max(own, Math.min(most, distance + this.captureRunning(running(1, 1), width).height));
    super.processSection({
      ...node,
      pageMargins: {
        ...pageMargins,
        top: margin(pageMargins.top, this.running.header, node.header),
        bottom: margin(pageMargins.bottom, this.running.footer, node.footer),
      },
    });
  }

  override processVerticalContainer(node: StackNode): void {
    placeStack(this, node.stack);
  }

  override processLeaf(node: TextNode): void {
    placeText(this.writer, node);
  }

  override processTable(node: TableNode): void {
    placeTable(this, node);
  }

  override processImage(node: ImageNode): void {
    placeImage(this.writer, node);
  }

  private captureRunning(stack: StackNode | undefined, width: number): Fragment {
    if (!stack) return { items: [], height: 0 };
    this.measure?.measureNode(stack);
    return this.writer.capture(width, () => {
      this.processNode(stack);
    });
  }

  /** Sets a page's running header and footer where the theme has them, however high they are. */
  private addRunning(page: Page, index: number, pages: number): void {
    const context = this.writer.context();
    context.page = index;
    const { left, right } = page.pageMargins;
    const width = page.pageSize.width - left - right;
    const set = (running: Running | undefined, top: (height: number) => number): void => {
      const fragment = this.captureRunning(running?.(index + 1, pages), width);
      this.writer.place(fragment, left, top(fragment.height));
    };
    set(page.customProperties['header'] as Running | undefined, () => this.running.header);
    set(
      page.customProperties['footer'] as Running | undefined,
      (height) => page.pageSize.height - this.running.footer - height,
    );
  }
}
