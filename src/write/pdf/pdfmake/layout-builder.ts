import layoutModule, { type LayoutResult } from 'pdfmake/js/LayoutBuilder.js';
import type { Budget } from '../../../core/index.js';
import { numberPages, type PageNumber } from '../../../document/index.js';
import { NO_PAGE_STARTS, type PageStarts } from '../../writer.js';
import {
  bodyMargins,
  createFlow,
  destinationPages,
  pageStarts,
  placeBody,
  placeReferences,
  placeRunning,
  placeWatermark,
  prepareTexts,
  type Definition,
  type Flow,
  type OutlinedWatermark,
  type PrepareText,
  type RunningContent,
  type RunningDistances,
  type SectionNode,
  type StackNode,
} from '../layout/index.js';
import { prepareText, type BreakRanks } from '../text/index.js';
import { createPageWriter, pagesOf, type PageElementWriter } from './pages.js';
import type { ReportPdfDocument } from './pdf-document.js';

const { default: LayoutBuilder } = layoutModule;

/** What all pages have. */
interface PageOptions {
  readonly running: RunningDistances;
  readonly watermark: OutlinedWatermark | undefined;
  readonly budget: Budget;
}

/**
 * pdfmake's layout with our own flow inside: pdfmake starts the pages of each section, the flow fills them. All lines of
 * a paragraph are known before the first one is placed, so that page breaks can be chosen.
 */
export class FlowLayoutBuilder extends LayoutBuilder {
  writer: PageElementWriter = createPageWriter();
  /** The number of each destination's page; filled by the layout. */
  destinations: ReadonlyMap<string, PageNumber> = new Map();
  /** The number of each page; filled by the layout. */
  numbers: readonly PageNumber[] = [];
  /** What begins at the top of a page; filled by the layout. */
  starts: PageStarts = NO_PAGE_STARTS;
  private readonly breakRanks: BreakRanks;
  private readonly running: RunningDistances;
  private readonly watermark: OutlinedWatermark | undefined;
  private readonly budget: Budget;
  private flow: Flow;
  private prepare: PrepareText = unprepared;

  constructor(
    { pageSize, pageMargins }: SectionNode,
    breakRanks: BreakRanks,
    { running, watermark, budget }: PageOptions,
  ) {
    super(pageSize, pageMargins, undefined);
    this.breakRanks = breakRanks;
    this.running = running;
    this.watermark = watermark;
    this.budget = budget;
    this.flow = createFlow(pagesOf(this.writer), budget);
  }

  override tryLayoutDocument(
    { sections }: Pick<Definition, 'sections'>,
    pdfDocument: ReportPdfDocument,
  ): LayoutResult {
    const { budget, breakRanks, running, watermark } = this;
    this.linearNodeList = [];
    this.writer = createPageWriter();
    const flow = createFlow(pagesOf(this.writer), budget);
    const prepare: PrepareText = (node) => {
      budget.check();
      return prepareText(
        node,
        (bold, italics, family = '') => pdfDocument.provideFont(family, bold, italics),
        breakRanks,
      );
    };
    this.flow = flow;
    this.prepare = prepare;
    for (const { section } of sections) prepareTexts(section, prepare);
    for (const section of sections) this.processSection(section);
    const { pages } = this.writer.context();
    // The function of its header says which section a page belongs to.
    const sectionOf = new Map(sections.map((section) => [section.header, section]));
    const numbers = numberPages(
      pages.map(({ customProperties }) => sectionOf.get(customProperties.header as RunningContent) ?? {}),
    );
    this.numbers = numbers;
    this.starts = pageStarts(flow.pages);
    this.destinations = destinationPages(flow.pages, numbers);
    placeReferences(flow.pages, this.destinations, prepare);
    pages.forEach(({ pageSize, pageMargins, customProperties }, index) => {
      const { header, footer } = customProperties as Pick<SectionNode, 'header' | 'footer'>;
      const isFirst = pages[index - 1]?.customProperties.header !== header;
      const number = numbers[index] ?? { value: index + 1 };
      const page = { index, number, isFirst, pageSize, pageMargins, header, footer };
      placeRunning(flow, page, running, prepare);
      if (watermark) placeWatermark(flow, { index, pageSize, pageMargins }, watermark);
    });
    return { pages, linearNodeList: this.linearNodeList };
  }

  override processSection(section: SectionNode): void {
    const pageMargins = bodyMargins(this.flow, section, this.running, this.prepare);
    super.processSection({ ...section, pageMargins });
  }

  /** The body of a section; the flow does not return to pdfmake for what is inside. */
  override processVerticalContainer(stack: StackNode): void {
    placeBody(this.flow, stack.stack);
  }
}

const unprepared: PrepareText = () => {
  throw new Error('no document is laid out yet');
};
