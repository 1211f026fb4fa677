import { all, child, type XmlElement } from '../xml.js';
import type { Check } from './finding.js';

const number = (element: XmlElement | undefined, name: string): number => Number(element?.attributes[name]);

const paper: Check = (docx) =>
  all(docx.root('word/document.xml'), 'w:pgSz')
    .filter(({ attributes }) => {
      const isWide = Number(attributes['w:w']) > Number(attributes['w:h']);
      return isWide !== (attributes['w:orient'] === 'landscape');
    })
    .map(({ attributes }) => ({
      code: 'orientation',
      part: 'word/document.xml',
      detail: `${attributes['w:w']} x ${attributes['w:h']} ${attributes['w:orient'] ?? 'portrait'}`,
    }));

const bodyEnd: Check = (docx) => {
  const part = 'word/document.xml';
  const blocks = child(docx.root(part), 'w:body')?.children ?? [];
  const isRight = blocks.at(-1)?.name === 'w:sectPr' && blocks.at(-2)?.name === 'w:p';
  return isRight ? [] : [{ code: 'body-end', part, detail: 'not a paragraph and section properties' }];
};

/** Tables of the body fill the text area of their section and no more. */
const textWidth: Check = (docx) => {
  const part = 'word/document.xml';
  const blocks = child(docx.root(part), 'w:body')?.children ?? [];
  let tables: XmlElement[] = [];
  return blocks.flatMap((block) => {
    if (block.name === 'w:tbl') tables.push(block);
    const section = block.name === 'w:sectPr' ? block : child(child(block, 'w:pPr'), 'w:sectPr');
    if (section === undefined || block.name === 'w:tbl') return [];
    const margins = child(section, 'w:pgMar');
    const width =
      number(child(section, 'w:pgSz'), 'w:w') - number(margins, 'w:left') - number(margins, 'w:right');
    const found = tables.filter((table) => {
      const properties = child(table, 'w:tblPr');
      const indent =
        child(properties, 'w:tblInd') === undefined ? 0 : number(child(properties, 'w:tblInd'), 'w:w');
      return indent + number(child(properties, 'w:tblW'), 'w:w') !== width;
    });
    tables = [];
    return found.map(() => ({ code: 'text-width', part, detail: `a table is not ${width} wide` }));
  });
};

const updateFields: Check = (docx) =>
  child(docx.root('word/settings.xml'), 'w:updateFields') === undefined
    ? []
    : [{ code: 'update-fields', part: 'word/settings.xml', detail: 'Word asks the reader at opening' }];

const compatibility: Check = (docx) =>
  all(docx.root('word/settings.xml'), 'w:compatSetting').some(
    ({ attributes }) => attributes['w:name'] === 'compatibilityMode' && attributes['w:val'] === '15',
  )
    ? []
    : [{ code: 'compatibility', part: 'word/settings.xml', detail: 'not the mode of Word 2013 and later' }];

const dates: Check = (docx) =>
  docx
    .root('docProps/core.xml')
    .children.filter(({ name }) => name.startsWith('dcterms:'))
    .filter(({ text }) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(text))
    .map(({ text }) => ({ code: 'date', part: 'docProps/core.xml', detail: text }));

export const settingsChecks: readonly Check[] = [
  paper,
  bodyEnd,
  textWidth,
  updateFields,
  compatibility,
  dates,
];
