import { characters, child, type XmlElement } from '../../core/index.js';
import type { WordPackage } from '../../read/word/index.js';

/** Properties that people type; dates, counters and the names of programs and savers change with every save. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'docProps/core.xml': [
    'dc:title',
    'dc:subject',
    'dc:creator',
    'cp:keywords',
    'dc:description',
    'cp:category',
    'cp:contentStatus',
  ],
  'docProps/app.xml': ['Company', 'Manager'],
};

/** The properties of a document by their names; LibreOffice writes keywords without the signs between them. */
export const propertyTexts = (source: WordPackage): readonly (readonly [name: string, text: string])[] =>
  Object.entries(PROPERTIES).flatMap(([part, names]) => {
    const root = rootOf(source, part);
    return names.flatMap((name): (readonly [string, string])[] => {
      const text = textOf(root, name);
      return text === '' ? [] : [[name, text]];
    });
  });

function textOf(root: XmlElement | undefined, name: string): string {
  const found = child(root, name);
  return (found ? characters(found) : '').replace(/[;,\s]+/gu, ' ').trim();
}

/** Nothing of a part that cannot be read: a report is not read from it. */
function rootOf(source: WordPackage, part: string): XmlElement | undefined {
  try {
    return source.root(part);
  } catch {
    return undefined;
  }
}
