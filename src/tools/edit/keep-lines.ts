import { areAlike } from '../../core/platform/index.js';
import { readBlocks } from '../../read/folder/index.js';
import { sameEntries } from './match-entries.js';

/** A text as people wrote it, the same as this program writes it, and what the program would write after a change. */
export interface WrittenForms {
  readonly source: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The text after a change with each line that did not change as people wrote it: spaces, marks, empty lines. As the program
 * writes it where the mixed text `means` something else.
 */
export function keepLines({ source, before, after }: WrittenForms, means: (text: string) => boolean): string {
  const [sources, befores, afters] = [source, before, after].map((text) => text.split('\n'));
  const sourceOf = new Map(
    sameEntries(sources!.map(wordsOf), befores!.map(wordsOf)).map(([from, to]) => [to, from]),
  );
  const beforeOf = new Map(sameEntries(befores!, afters!).map(([from, to]) => [to, from]));
  let last = -1;
  const lines = afters!.flatMap((line, index) => {
    const own = beforeOf.get(index);
    const at = own === undefined ? undefined : sourceOf.get(own);
    if (at === undefined) return [line];
    // What is between two lines that follow each other in both texts: empty lines, comments.
    const follows = own === (beforeOf.get(index - 1) ?? -2) + 1 && sourceOf.get(own! - 1) === last;
    const kept = sources!.slice(follows ? last + 1 : at, at + 1);
    last = at;
    return kept;
  });
  const mixed = lines.join('\n');
  return mixed === after || !means(mixed) ? after : mixed;
}

/** The same for Markdown. */
export const keepMarkdown = (forms: WrittenForms): string => {
  const source = forms.source.replace(/\r\n/gu, '\n');
  const wanted = readBlocks(forms.after);
  return keepLines({ ...forms, source }, (kept) => areAlike(readBlocks(kept), wanted));
};

/** A line without spaces and without the signs that people and this program write differently. */
const wordsOf = (line: string): string => line.replace(/[\s\\*_-]+/gu, '');
