import type { DocxPackage } from '../docx-package.js';
import { all, child, val, type XmlElement } from '../xml.js';
import { blockParts, repeated, type Check } from './finding.js';

const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

const stylesOf = (docx: DocxPackage): XmlElement[] => all(docx.root(STYLES), 'w:style');
const idsOf = (docx: DocxPackage, type: string): ReadonlySet<string | undefined> =>
  new Set(
    stylesOf(docx)
      .filter(({ attributes }) => attributes['w:type'] === type)
      .map(({ attributes }) => attributes['w:styleId']),
  );

const REFERENCES: readonly (readonly [string, string])[] = [
  ['w:pStyle', 'paragraph'],
  ['w:rStyle', 'character'],
  ['w:tblStyle', 'table'],
];

const styleReferences: Check = (docx) =>
  blockParts(docx).flatMap((part) =>
    REFERENCES.flatMap(([name, type]) => {
      const known = idsOf(docx, type);
      return all(docx.root(part), name)
        .filter(({ attributes }) => !known.has(attributes['w:val']))
        .map(({ attributes }) => ({ code: 'style-reference', part, detail: attributes['w:val'] ?? '' }));
    }),
  );

const styleGraph: Check = (docx) => {
  const styles = stylesOf(docx);
  const ids = new Set(styles.map(({ attributes }) => attributes['w:styleId']));
  const dangling = styles
    .flatMap((style) => ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => val(style, name) ?? []))
    .filter((id) => !ids.has(id));
  const twice = [
    ...repeated(styles.map(({ attributes }) => (attributes['w:styleId'] ?? '').toLowerCase())),
    ...repeated(styles.map((style) => (val(style, 'w:name') ?? '').toLowerCase())),
  ];
  const defaults = styles.filter(({ attributes }) => attributes['w:default'] === '1').length;
  return [
    ...dangling.map((detail) => ({ code: 'style-base', part: STYLES, detail })),
    ...twice.map((detail) => ({ code: 'style-twice', part: STYLES, detail })),
    ...(defaults === 4
      ? []
      : [{ code: 'style-default', part: STYLES, detail: `${defaults} default styles` }]),
  ];
};

const headings: Check = (docx) =>
  stylesOf(docx)
    .map((style) => ({ style, level: /^heading (\d)$/.exec(val(style, 'w:name') ?? '')?.[1] }))
    .filter(({ level }) => level !== undefined)
    .filter(({ style, level }) => val(child(style, 'w:pPr'), 'w:outlineLvl') !== String(Number(level) - 1))
    .map(({ level }) => ({ code: 'outline-level', part: STYLES, detail: `heading ${level}` }));

const numbering: Check = (docx) => {
  const used = blockParts(docx).flatMap((part) =>
    all(docx.root(part), 'w:numPr').map((reference) => ({ part, reference })),
  );
  if (!docx.files.has(NUMBERING)) {
    return used.map(({ part }) => ({ code: 'numbering-reference', part, detail: 'no numbering.xml' }));
  }
  const root = docx.root(NUMBERING);
  const definitions = new Map(
    all(root, 'w:abstractNum').map((definition) => [definition.attributes['w:abstractNumId'], definition]),
  );
  const instances = new Map(
    all(root, 'w:num').map((instance) => [instance.attributes['w:numId'], val(instance, 'w:abstractNumId')]),
  );
  const ids = ['w:num', 'w:abstractNum'].map((name) =>
    all(root, name).map(({ attributes }) => attributes[`${name}Id`] ?? ''),
  );
  return [
    ...ids.flatMap(repeated).map((detail) => ({ code: 'numbering-id', part: NUMBERING, detail })),
    ...[...instances]
      .filter(([, definition]) => !definitions.has(definition))
      .map(([id]) => ({ code: 'numbering-definition', part: NUMBERING, detail: id ?? '' })),
    ...used
      .filter(({ reference }) => {
        const definition = definitions.get(instances.get(val(reference, 'w:numId')));
        const level = val(reference, 'w:ilvl');
        return !definition?.children.some(({ attributes }) => attributes['w:ilvl'] === level);
      })
      .map(({ part, reference }) => ({
        code: 'numbering-reference',
        part,
        detail: `${val(reference, 'w:numId')} level ${val(reference, 'w:ilvl')}`,
      })),
  ];
};

export const referenceChecks: readonly Check[] = [styleReferences, styleGraph, headings, numbering];
