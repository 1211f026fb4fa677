import type { ReportPath } from '../../core/index.js';

export type Tree = { readonly [key: string]: unknown };

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are laid over each other key by key; lists and single values replace. */
export function merge(below: Tree, above: Tree): Tree {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = Object.hasOwn(below, key) ? below[key] : undefined;
    if (key === '__proto__') continue;
    merged[key] = isTree(value) && isTree(under) ? merge(under, value) : value;
  }
  return merged;
}

/** A table that the official theme does not have starts from the plain one, and says only what differs. */
export function withPlainTables(theme: Tree, official: unknown): { readonly tables?: unknown } {
  const tables = theme['tables'];
  const known = isTree(official) ? official['tables'] : undefined;
  if (!isTree(tables) || !isTree(known) || !isTree(tables['plain'])) return {};
  const { name: _name, ...plain } = tables['plain'];
  return {
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [
        name,
        isTree(table) && !Object.hasOwn(known, name) ? merge(plain, table) : table,
      ]),
    ),
  };
}

/** Whether a value of a paragraph style is another style's: what is wrong with it is said there, once. */
export function isInherited([part, name, ...at]: ReportPath, styles: Tree): boolean {
  if (part !== 'paragraphs' || name === undefined || at.length === 0) return false;
  const own = styles[String(name)];
  return !holds(own, at) && Object.values(styles).some((style) => holds(style, at));
}

function holds(value: unknown, [key, ...rest]: ReportPath): boolean {
  if (key === undefined) return true;
  return isTree(value) && Object.hasOwn(value, key) && holds(value[key], rest);
}
