import type { Theme } from '../../document/index.js';

/** Names that this writer gives itself, in lower case. */
const RESERVED = [
  'normal',
  'default paragraph font',
  'hyperlink',
  'normal table',
  'table grid',
  'no list',
  'ระยะคั่น',
];

/** Word's limit on the length of a style's name. */
const MAX_NAME_LENGTH = 253;

/**
 * The theme with names that Word keeps: each one once over all kinds of styles, without the comma and semicolon that
 * part a style's name from its aliases.
 */
export function withUniqueNames(theme: Theme): Theme {
  const taken = new Set(RESERVED);
  const unique = <S extends { readonly name: string }>(
    styles: Readonly<Record<string, S>>,
  ): Readonly<Record<string, S>> =>
    Object.fromEntries(
      Object.entries(styles).map(([key, style]) => [
        key,
        { ...style, name: uniqueName(style.name, key, taken) },
      ]),
    );
  return {
    ...theme,
    paragraphs: unique(theme.paragraphs),
    lists: unique(theme.lists),
    tables: unique(theme.tables),
  };
}

function uniqueName(name: string, key: string, taken: Set<string>): string {
  const legal =
    name
      .replace(/[,;\s]+/g, ' ')
      .trim()
      .slice(0, MAX_NAME_LENGTH - 4) || key;
  let candidate = legal;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${legal} ${count}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
