import { isLine, isTable, type Content } from './content.js';
import { lineText } from './lines.js';

/** Letters on either side of a space that make it that of a phrase: fewer meet by chance. */
const REACH = 10;

/** A space between Thai letters. */
const SPACE = /(?<=[ก-๛]) (?=[ก-๛])/gu;

/** Whether a space belongs between two texts, because the same letters are around a space within a line. */
export type PhraseSpaces = (before: string, after: string) => boolean;

/**
 * The spaces within the lines of a document, by the letters around them: reports repeat themselves. Where the same letters
 * occur as often without a space, none is known.
 */
export function phraseSpaces(content: readonly Content[]): PhraseSpaces {
  const counts = new Map<string, number>();
  const texts = [...lineTexts(content)];
  for (const text of texts) {
    for (const { index } of text.matchAll(SPACE)) {
      const around = key(text.slice(0, index), text.slice(index + 1));
      if (around !== undefined) counts.set(around, (counts.get(around) ?? 0) + 1);
    }
  }
  for (const text of texts) {
    for (let index = REACH; index <= text.length - REACH; index++) {
      const around = `${text.slice(index - REACH, index)} ${text.slice(index, index + REACH)}`;
      const count = counts.get(around);
      if (count !== undefined) counts.set(around, count - 1);
    }
  }
  return (before, after) => {
    const around = key(before, after);
    return around !== undefined && (counts.get(around) ?? 0) > 0;
  };
}

const key = (before: string, after: string): string | undefined =>
  before.length < REACH || after.length < REACH
    ? undefined
    : `${before.slice(-REACH)} ${after.slice(0, REACH)}`;

function* lineTexts(content: readonly Content[]): Generator<string> {
  for (const each of content) {
    if (isLine(each)) yield lineText(each);
    else if (isTable(each))
      for (const { cells } of each.rows) for (const cell of cells) yield* lineTexts(cell.content);
  }
}
