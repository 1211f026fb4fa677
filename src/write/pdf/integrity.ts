import { clusters } from '../../thai/index.js';
import {
  writeNumber,
  type Block,
  type ContentsEntry,
  type Document,
  isTextBlock,
  type TextBlock,
  visitBody,
} from '../../document/index.js';
import { placeOf, plainText, type BodyLayout } from './context.js';

/** Text that a document holds and its PDF does not: a defect of the writer, never of the report. */
export class PdfTextLossError extends Error {
  override readonly name = 'PdfTextLossError';

  constructor(
    /** Grapheme clusters of the paragraph in the document and in the PDF, white space aside. */
    readonly expected: number,
    readonly drawn: number,
    /** What follows the last cluster that both have in common. */
    readonly excerpt: string,
  ) {
    super(
      `the PDF holds ${String(drawn)} of ${String(expected)} clusters of a paragraph; missing from: "${excerpt}"`,
    );
  }
}

const EXCERPT = 40;
/** White space and what is never drawn (Unicode: Default_Ignorable_Code_Point). */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

const seen = (text: string): string => text.replace(UNSEEN, '');

/**
 * Compares what was drawn, paragraph by paragraph, with the document: each cluster once, in order, white space aside.
 * Throws `PdfTextLossError` at the first difference.
 */
export function checkNothingLost(
  document: Document,
  drawn: ReadonlyMap<TextBlock, readonly string[]>,
  layout: BodyLayout | undefined,
  destinations: ReadonlyMap<string, number> = new Map(),
): void {
  const expected = new Map<TextBlock, string>();
  const expect = (paragraph: TextBlock | ContentsEntry, marker = ''): void => {
    const page = 'target' in paragraph ? destinations.get(paragraph.target) : undefined;
    expected.set(
      paragraph,
      (expected.get(paragraph) ?? '') +
        marker +
        plainText(paragraph.children, placeOf(paragraph, layout), document.digits) +
        (page === undefined ? '' : writeNumber(page, document.digits)),
    );
  };
  const markers = new Map<Block, string>();
  visitBody(document, (node) => {
    if (node.type === 'item') markers.set(node.children[0]!, node.marker);
    if (isTextBlock(node)) expect(node, markers.get(node));
  });
  for (const [paragraph, text] of expected) {
    const all = (drawn.get(paragraph) ?? []).join('');
    if (text === all) continue;
    const whole = seen(text);
    const found = seen(all);
    if (whole === found) continue;
    let same = 0;
    while (same < whole.length && whole[same] === found[same]) same++;
    throw new PdfTextLossError(
      clusters(whole).length,
      clusters(found).length,
      whole.slice(same, same + EXCERPT),
    );
  }
}
