/** Whether two files have the same content; undefined: there is no such file. */
export const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && a.length === b.length && a.every((each, at) => each === b[at]));
