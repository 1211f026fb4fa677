/** A place in a text, both counting from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and column of any UTF-16 offset of a text; its lines are counted once, when the first is asked for. */
export function positionsOf(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
