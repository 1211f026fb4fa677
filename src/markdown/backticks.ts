/** Lengths of runs of backticks in one text; what people quote has one or two. */
const MAX_LENGTHS = 20;

const CODE = ['codeText'];

/**
 * The constructs that are left out because a text has runs of backticks of so many lengths: for each run that has no other of
 * its length the reader looks through all that follows. Backticks are text then.
 */
export function constructsBeyondBackticks(markdown: string): readonly string[] {
  const lengths = new Set<number>();
  for (const [run] of markdown.matchAll(/`+/gu)) {
    lengths.add(run.length);
    if (lengths.size > MAX_LENGTHS) return CODE;
  }
  return [];
}
