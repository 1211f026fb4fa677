/**
 * The roles of the official theme's paragraph styles by the names that Word shows. Absent here: the build writes them in place of this
 * module (scripts/compile-template.mjs).
 */
export const OFFICIAL_ROLES: ReadonlyMap<string, string> | undefined = undefined;
