/**
 * The files of the official template by their paths in its folder. Absent here: the build writes them in place of this module
 * (scripts/compile-template.mjs).
 */
export const OFFICIAL_FILES: ReadonlyMap<string, string> | undefined = undefined;
