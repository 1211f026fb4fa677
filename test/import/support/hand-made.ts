import { strToU8, zipSync } from 'fflate';

/** A paragraph of a Word file that a person typed. */
export interface TypedParagraph {
  readonly text: string;
  readonly bold?: boolean;
  /** Twips. */
  readonly left?: number;
  /** Level of the automatic list `1)`, from 0. */
  readonly numbered?: number;
}

export type Typed = string | TypedParagraph;

export interface TypedCell {
  readonly content: readonly (Typed | TypedTable)[];
  readonly across?: number;
  readonly merge?: 'restart' | 'continue';
}

export interface TypedTable {
  readonly rows: readonly (readonly (TypedCell | readonly (Typed | TypedTable)[])[])[];
}

/** A table out of cells of paragraphs. */
export const table = (...rows: TypedTable['rows']): TypedTable => ({ rows });

/** A Word file as people make one: no styles of ours, no hidden controls. */
export const handMade = (...blocks: readonly (Typed | TypedTable)[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONSHIPS),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${blocks.map(block).join('')}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(NUMBERING),
  });

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const block = (each: Typed | TypedTable): string =>
  typeof each === 'string'
    ? paragraph({ text: each })
    : 'rows' in each
      ? `<w:tbl>${each.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
      : paragraph(each);

function cell(given: TypedCell | readonly (Typed | TypedTable)[]): string {
  const { content, across, merge } = 'content' in given ? given : { content: given };
  const properties = [
    across ? `<w:gridSpan w:val="${across}"/>` : '',
    merge ? `<w:vMerge w:val="${merge}"/>` : '',
  ].join('');
  const inside = content.map(block).join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside === '' ? '<w:p/>' : inside}</w:tc>`;
}

function paragraph({ text, bold, left, numbered }: TypedParagraph): string {
  const properties = [
    numbered === undefined ? '' : `<w:numPr><w:ilvl w:val="${numbered}"/><w:numId w:val="1"/></w:numPr>`,
    left === undefined ? '' : `<w:ind w:left="${left}"/>`,
  ].join('');
  const runs = text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((part) => `<w:t xml:space="preserve">${escape(part)}</w:t>`)
        .join('<w:tab/>'),
    )
    .join('<w:br/>');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${runs}</w:r></w:p>`;
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const RELATIONSHIPS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const NUMBERING = `<?xml version="1.0"?><w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">${[
  0, 1,
]
  .map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${level === 0 ? 'decimal' : 'bullet'}"/><w:lvlText w:val="${level === 0 ? '%1)' : '-'}"/><w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
