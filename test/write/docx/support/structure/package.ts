import { relationshipsPath, type DocxPackage } from '../docx-package.js';
import type { Check, Finding } from './finding.js';
import { repeated } from './finding.js';

const MAGIC: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
};

const contentTypes: Check = (docx) => {
  const part = '[Content_Types].xml';
  if (!docx.files.has(part)) return [{ code: 'no-content-types', part, detail: 'missing' }];
  const entries = docx.root(part).children;
  const defaults = new Set(entries.map(({ attributes }) => attributes['Extension']));
  const overrides = entries.flatMap(({ attributes }) => attributes['PartName'] ?? []);
  const untyped = [...docx.files.keys()].filter(
    (path) => path !== part && !overrides.includes(`/${path}`) && !defaults.has(path.split('.').at(-1)),
  );
  const xml = [...docx.files.keys()].filter(
    (path) => path !== part && path.endsWith('.xml') && !overrides.includes(`/${path}`) && !isCustomXml(path),
  );
  const absent = overrides.filter((name) => !docx.files.has(name.slice(1)));
  return [...untyped, ...xml, ...absent].map((detail) => ({ code: 'content-type', part, detail }));
};

/** Data of other programs are XML of no declared type (ECMA-376-1, 15.2.5). */
const isCustomXml = (path: string): boolean => /^customXml\/item\d+\.xml$/u.test(path);

/** The part that a relationship's target names, by the folder of the part that the relationship is of. */
const targetPart = (folder: string, target: string): string =>
  decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1);

const relationships: Check = (docx) =>
  [...docx.files.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((part) => {
      const owner = part.replace('_rels/', '').replace(/\.rels$/, '');
      const folder = owner.includes('/') ? owner.slice(0, owner.lastIndexOf('/') + 1) : '';
      const entries = docx.root(part).children.map(({ attributes }) => attributes);
      const found: Finding[] = repeated(entries.map(({ Id = '' }) => Id)).map((detail) => ({
        code: 'relationship-twice',
        part,
        detail,
      }));
      if (owner !== '' && !docx.files.has(owner))
        found.push({ code: 'relationships-of-nothing', part, detail: owner });
      for (const { Target = '', TargetMode } of entries) {
        if (TargetMode !== 'External' && !docx.files.has(targetPart(folder, Target))) {
          found.push({ code: 'relationship-target', part, detail: Target });
        }
        if (TargetMode === 'External' && !URL.canParse(Target)) {
          found.push({ code: 'external-address', part, detail: Target });
        }
      }
      return found;
    });

const relationshipReferences: Check = (docx) =>
  [...docx.files.keys()]
    .filter((path) => path.startsWith('word/') && path.endsWith('.xml'))
    .flatMap((part) => {
      const known = relationshipIds(docx, part);
      const used = [...docx.source(part).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(
        ([, id = '']) => id,
      );
      return used
        .filter((id) => !known.has(id))
        .map((detail) => ({ code: 'relationship-reference', part, detail }));
    });

const relationshipIds = (docx: DocxPackage, part: string): ReadonlySet<string> => {
  const path = relationshipsPath(part);
  if (!docx.files.has(path)) return new Set();
  return new Set(docx.root(path).children.flatMap(({ attributes }) => attributes['Id'] ?? []));
};

const media: Check = (docx) =>
  [...docx.files].flatMap(([part, data]) => {
    const magic = part.startsWith('word/media/') ? MAGIC[part.split('.').at(-1) ?? ''] : undefined;
    if (!part.startsWith('word/media/')) return [];
    if (magic?.every((byte, index) => data[index] === byte)) return [];
    return [{ code: 'media-bytes', part, detail: 'the bytes are not of the type that the name says' }];
  });

const fonts: Check = (docx) => {
  const part = 'word/fontTable.xml';
  const targets = new Map(
    docx
      .root(relationshipsPath(part))
      .children.map(({ attributes }) => [attributes['Id'], `word/${attributes['Target']}`]),
  );
  return docx
    .root(part)
    .children.flatMap(({ children }) => children)
    .filter(({ attributes }) => attributes['w:fontKey'] !== undefined)
    .flatMap(({ name, attributes }) => {
      const data = docx.files.get(targets.get(attributes['r:id']) ?? '');
      const key = Buffer.from((attributes['w:fontKey'] ?? '').replace(/[{}-]/g, ''), 'hex');
      const start = [0, 1, 2, 3].map((index) => (data?.[index] ?? 0) ^ (key.at(-1 - index) ?? 0));
      const isFont = start.join() === '0,1,0,0' || String.fromCharCode(...start) === 'OTTO';
      return isFont ? [] : [{ code: 'embedded-font', part, detail: name }];
    });
};

export const packageChecks: readonly Check[] = [
  contentTypes,
  relationships,
  relationshipReferences,
  media,
  fonts,
];
