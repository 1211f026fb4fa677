/** Files that an extraction leaves beside those that it could not merge: `basic.conflict-1a2b3c4d.md`. */
export const conflictFile = (file: string, digest: string): string =>
  file.replace(/(\.[a-z]+)$/iu, `.conflict-${digest}$1`);

export const isConflictFile = (name: string): boolean => /\.conflict-[0-9a-f]{8}\.[a-z]+$/iu.test(name);
