/** A place in a text, both counting from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and column of a UTF-16 offset. */
export function offsetToPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
