import { PmqaError, type SystemProblem } from '../../core/index.js';
import { clusters } from '../../thai/index.js';
import {
  writePageNumber,
  type Block,
  type ContentsEntry,
  type Document,
  type PageNumber,
  isTextBlock,
  type TextBlock,
  visitBody,
} from '../../document/index.js';
import { plainText, positionOf, type BodyLayout } from './context.js';

/** Text of a document is missing in its PDF: a defect of the writer, never of the report. */
export class PdfTextLossError extends PmqaError<Extract<SystemProblem, { code: 'text-lost' }>> {
  override readonly name = 'PdfTextLossError';
}

const EXCERPT = 40;
/** White space and characters that are never drawn (Unicode: Default_Ignorable_Code_Point). */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

const visible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * Compares the drawn text, paragraph by paragraph, with the document: every cluster once, in order, white space ignored.
 * Throws `PdfTextLossError` at the first difference.
 */
export function checkNothingLost(
  document: Document,
  drawn: ReadonlyMap<TextBlock, readonly string[]>,
  layout: BodyLayout | undefined,
  destinations: ReadonlyMap<string, PageNumber> = new Map(),
): void {
  const expected = new Map<TextBlock, string>();
  const expect = (paragraph: TextBlock | ContentsEntry, marker = ''): void => {
    const page = 'target' in paragraph ? destinations.get(paragraph.target) : undefined;
    expected.set(
      paragraph,
      (expected.get(paragraph) ?? '') +
        marker +
        plainText(paragraph.children, positionOf(paragraph, layout), document.digits) +
        (page === undefined ? '' : writePageNumber(page, document.digits)),
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
    const whole = visible(text);
    const found = visible(all);
    if (whole === found) continue;
    let same = 0;
    while (same < whole.length && whole[same] === found[same]) same++;
    throw new PdfTextLossError({
      code: 'text-lost',
      expected: clusters(whole).length,
      drawn: clusters(found).length,
      excerpt: whole.slice(same, same + EXCERPT),
    });
  }
}
