import { assetText } from '../../core/platform/index.js';
import { parse } from 'yaml';
import { OFFICIAL_ROLES } from './official-roles.js';

const OFFICIAL_THEME = 'templates/official/theme.yaml';

/** The part of a theme that is read here. */
interface ThemeStyles {
  readonly paragraphs: Readonly<Record<string, { readonly name: string }>>;
}

/** The roles of a theme's paragraph styles by the names that Word shows. */
export const rolesIn = ({ paragraphs }: ThemeStyles): ReadonlyMap<string, string> =>
  new Map(Object.entries(paragraphs).map(([role, { name }]) => [name, role]));

let rolesByName: ReadonlyMap<string, string> | undefined = OFFICIAL_ROLES;

/**
 * The paragraph styles of the official theme by the names that Word shows. LibreOffice gives styles new ids and keeps
 * the names; the ids that the Word writer gives hold the theme's own names.
 */
const officialRoles = (): ReadonlyMap<string, string> =>
  (rolesByName ??= rolesIn(parse(assetText(OFFICIAL_THEME)) as ThemeStyles));

/** What a style is for: the theme's name of it; undefined for a style of the reader's own. */
export function roleOf(id: string, name: string | undefined): string | undefined {
  const own = /^Pmqa([A-Z].*)$/u.exec(id)?.[1];
  if (own !== undefined) return own.replace(/(?<!^)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
  const level = /^(?:toc|contents) ([1-9])$/iu.exec(name ?? '')?.[1];
  if (level !== undefined) return `contents-${level}`;
  return name === undefined ? undefined : officialRoles().get(name);
}
