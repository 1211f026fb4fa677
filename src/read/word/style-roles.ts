import { assetText } from '../../core/platform/index.js';
import { parse } from 'yaml';

const OFFICIAL_THEME = 'templates/official/theme.yaml';

let rolesByName: ReadonlyMap<string, string> | undefined;

/**
 * The paragraph styles of the official theme by the names that Word shows. LibreOffice gives styles new ids and keeps
 * the names; the ids that the Word writer gives hold the theme's own names.
 */
function officialRoles(): ReadonlyMap<string, string> {
  if (rolesByName) return rolesByName;
  const { paragraphs } = parse(assetText(OFFICIAL_THEME)) as {
    readonly paragraphs: Readonly<Record<string, { readonly name: string }>>;
  };
  rolesByName = new Map(Object.entries(paragraphs).map(([role, { name }]) => [name, role]));
  return rolesByName;
}

/** What a style is for: the theme's name of it; undefined for a style of the reader's own. */
export function roleOf(id: string, name: string | undefined): string | undefined {
  const own = /^Pmqa([A-Z].*)$/u.exec(id)?.[1];
  if (own !== undefined) return own.replace(/(?<!^)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
  const level = /^(?:toc|contents) ([1-9])$/iu.exec(name ?? '')?.[1];
  if (level !== undefined) return `contents-${level}`;
  return name === undefined ? undefined : officialRoles().get(name);
}
