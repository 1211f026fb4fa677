/** The two lines that head the hunks of a file in a unified diff. */
export const diffHeader = (name: string): string => `--- ${name}\n+++ ${name}\n`;

/**
 * The lines in which two texts of as many lines differ, as hunks of a unified diff without context (diff -U 0); nothing
 * where they are equal. `first` is the number of the first line.
 */
export function diffHunks(before: string, after: string, first = 1): string {
  if (before === after) return '';
  const made = after.split('\n');
  return before
    .split('\n')
    .map((line, index) => {
      const place = first + index;
      const now = made[index] ?? '';
      return line === now ? '' : `@@ -${place} +${place} @@\n-${trimEnd(line)}\n+${trimEnd(now)}\n`;
    })
    .join('');
}

const trimEnd = (line: string): string => line.replace(/\r$/u, '');
