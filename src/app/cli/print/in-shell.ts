/** A path as it is typed in a shell. */
export const inShell = (path: string): string => (/\s/u.test(path) ? `"${path}"` : path);
