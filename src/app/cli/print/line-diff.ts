/** The two lines that head the hunks of a file in a unified diff. */
export const diffHeader = (name: string): string => `--- ${name}\n+++ ${name}\n`;

/** Lines of a text and the lines that replace them. */
export interface ChangedLines {
  readonly from: readonly string[];
  readonly lines: readonly string[];
}

/**
 * What has changed in a text, as hunks of a unified diff without context (diff -U 0); nothing where nothing has. `first` is the
 * number of the first line.
 */
export function diffHunks(text: readonly ChangedLines[], first = 1): string {
  let [before, after] = [first, first];
  let hunks = '';
  for (const { from, lines } of text) {
    if (from.join('\n') !== lines.join('\n'))
      hunks += `@@ -${range(before, from)} +${range(after, lines)} @@\n${prefixed('-', from)}${prefixed('+', lines)}`;
    before += from.length;
    after += lines.length;
  }
  return hunks;
}

const range = (line: number, { length }: readonly string[]): string =>
  length === 1 ? String(line) : `${line},${length}`;

const prefixed = (sign: string, lines: readonly string[]): string =>
  lines.map((line) => `${sign}${line}\n`).join('');
