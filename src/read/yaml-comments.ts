import { visit, type Document, type LineCounter, type Scalar } from 'yaml';
import type { SourceNote } from './source.js';

/** A text, unquoted, with a comment after it on its line. */
interface Commented {
  readonly value: string;
  readonly comment: string;
  readonly offset: number;
}

/**
 * A note for each text that YAML cuts at ` #`: the rest of its line is a comment, which an officer who types a number with a
 * hash does not mean. Comments after numbers, quoted texts and keys are left alone. The document has to keep its tokens.
 */
export function commentNotes(document: Document, lines: LineCounter): readonly SourceNote[] {
  const found: Commented[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const comment = key === 'key' ? undefined : commentAfter(node);
      if (comment !== undefined && (typeof node.value === 'string' || node.value === null))
        found.push({ value: node.value ?? '', comment, offset: node.range?.[0] ?? 0 });
    },
  });
  return found.map(({ value, comment, offset }) => {
    const { line, col } = lines.linePos(offset);
    return {
      line: Math.max(1, line),
      column: Math.max(1, col),
      detail: { code: 'comment-in-value', value, comment },
    };
  });
}

/** The comment on the line of a plain text, with its hash; of `link: #12`, which has no text, the whole. */
function commentAfter({ srcToken, comment, value }: Scalar): string | undefined {
  if (value === null && typeof comment === 'string' && /^\S/u.test(comment)) return `#${comment}`;
  if (srcToken?.type !== 'scalar') return undefined;
  for (const { type, source } of srcToken.end ?? []) {
    if (type === 'newline') return undefined;
    if (type === 'comment') return source;
  }
  return undefined;
}
