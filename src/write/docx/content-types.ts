import type { XmlComponent } from 'docx';
import { element } from './element.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Content types by the part's file name without its number. */
const PARTS: Readonly<Record<string, string>> = {
  document: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  numbering: `${WORD}.numbering+xml`,
  settings: `${WORD}.settings+xml`,
  fontTable: `${WORD}.fontTable+xml`,
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  itemProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

const EXTENSIONS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

/** The root of [Content_Types].xml for the parts at `paths` (ECMA-376-2, 10.1.2.2). */
export function contentTypes(paths: readonly string[]): XmlComponent {
  const extensions = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  const overrides = paths.flatMap((path) => {
    const type = path.endsWith('.xml') ? PARTS[/([A-Za-z]+)\d*\.xml$/.exec(path)?.[1] ?? ''] : undefined;
    return type === undefined ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })];
  });
  return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    ...Object.entries(EXTENSIONS)
      .filter(([extension]) => extensions.has(extension))
      .map(([extension, type]) => element('Default', { Extension: extension, ContentType: type })),
    ...overrides,
  ]);
}
