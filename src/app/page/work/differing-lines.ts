/** A line of a text, and whether another text lacks it. */
export interface ShownLine {
  readonly text: string;
  readonly isOther: boolean;
}

/** A text beside others from shortly before the first line in which they differ. */
export function differingLines(text: string, others: readonly string[]): readonly ShownLine[] {
  const there = others.map((each) => new Set(each.split('\n')));
  const lines = text
    .split('\n')
    .map((line) => ({ text: line, isOther: line.trim() !== '' && there.some((each) => !each.has(line)) }));
  const first = lines.findIndex(({ isOther }) => isOther);
  if (first < 2) return lines;
  return [{ text: '…', isOther: false }, ...lines.slice(first - 1)];
}
