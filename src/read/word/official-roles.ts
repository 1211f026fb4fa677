/** Roles of the official theme by the names of their styles. Absent here: the build writes them in place of this module (scripts/compile-template.mjs). */
export const OFFICIAL_ROLES: ReadonlyMap<string, string> | undefined = undefined;
