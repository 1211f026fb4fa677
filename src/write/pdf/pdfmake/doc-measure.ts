import measureModule from 'pdfmake/js/DocMeasure.js';
import { prepareText, type BreakRanks, type PreparedText } from '../text/prepare.js';
import type { FontProvider } from '../text/run-style.js';
import type { FlowNode, SectionNode, StackNode, StackOfSections, TextNode } from '../layout/node.js';
import type { ReportPdfDocument } from './pdf-document.js';

const { default: DocMeasure } = measureModule;

/** Shapes every text of a definition. Widths are the layout's affair; no style is looked up. */
export class ShapingDocMeasure extends DocMeasure {
  private readonly font: FontProvider;
  private readonly breakRanks: BreakRanks;
  /** Called before each text is shaped; throws where time is over. */
  private readonly check: () => void;

  constructor(pdfDocument: ReportPdfDocument, breakRanks: BreakRanks, check: () => void) {
    super(pdfDocument, {}, {}, undefined, {});
    this.font = (bold, italics) => pdfDocument.provideFont('', bold, italics);
    this.breakRanks = breakRanks;
    this.check = check;
  }

  override measureNode(node: StackOfSections | SectionNode | StackNode | FlowNode): object {
    if ('section' in node) this.measureNode(node.section);
    else if ('stack' in node) for (const child of node.stack) this.measureNode(child);
    else if ('table' in node) for (const cell of node.table.body.flat()) this.measureNode(cell);
    else if ('text' in node) this.measureLeaf(node);
    else if ('image' in node && typeof node.image !== 'string')
      for (const label of node.image.labels) this.measureLeaf(label);
    return node;
  }

  override measureLeaf(node: TextNode): TextNode {
    this.check();
    node.prepared ??= this.prepare(node);
    return node;
  }

  /** A text shaped and ready to be broken into lines. */
  prepare(node: TextNode): PreparedText {
    return prepareText(node, this.font, this.breakRanks);
  }
}
