import { PmqaError, type SystemProblem } from '../../core/index.js';
import { clusters } from '../../thai/index.js';
import {
  writeNumber,
  type Block,
  type ContentsEntry,
  type Document,
  type Heading,
  type Paragraph,
} from '../../document/index.js';
import { placeOf, plainText, type BodyLayout } from './context.js';

/** Text that a document holds and its PDF does not: a defect of the writer, never of the report. */
export class PdfTextLossError extends PmqaError<Extract<SystemProblem, { code: 'text-lost' }>> {
  override readonly name = 'PdfTextLossError';
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
  drawn: ReadonlyMap<Paragraph | Heading, readonly string[]>,
  layout: BodyLayout | undefined,
  destinations: ReadonlyMap<string, number> = new Map(),
): void {
  const expected = new Map<Paragraph | Heading, string>();
  const expect = (paragraph: Paragraph | Heading | ContentsEntry, marker = ''): void => {
    const page = 'target' in paragraph ? destinations.get(paragraph.target) : undefined;
    expected.set(
      paragraph,
      (expected.get(paragraph) ?? '') +
        marker +
        plainText(paragraph.children, placeOf(paragraph, layout), document.digits) +
        (page === undefined ? '' : writeNumber(page, document.digits)),
    );
  };
  for (const { children } of document.sections) for (const block of children) walk(block, expect);
  for (const [paragraph, text] of expected) {
    const all = (drawn.get(paragraph) ?? []).join('');
    if (text === all) continue;
    const whole = seen(text);
    const found = seen(all);
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

function walk(block: Block, expect: (paragraph: Paragraph | Heading, marker?: string) => void): void {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      expect(block);
      break;
    case 'list':
      for (const { marker, children } of block.items) {
        children.forEach((child, index) => {
          if (index === 0 && child.type === 'paragraph') expect(child, marker);
          else walk(child, expect);
        });
      }
      break;
    case 'table':
      if (block.caption) expect(block.caption);
      for (const { cells } of [...block.head, ...block.body]) {
        for (const { children } of cells) for (const child of children) walk(child, expect);
      }
      break;
    case 'figure':
      if (block.image.file?.format === 'drawing')
        for (const { text } of block.image.file.drawing.labels) expect(text);
      if (block.caption) expect(block.caption);
      break;
    case 'contents':
      for (const entry of block.entries) expect(entry);
      break;
    case 'page-break':
      break;
  }
}
