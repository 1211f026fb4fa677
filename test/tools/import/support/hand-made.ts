import { strToU8, zipSync } from 'fflate';

/** A paragraph of a Word file that a person typed. */
export interface TypedParagraph {
  readonly text: string;
  readonly bold?: boolean;
  /** Twips. */
  readonly left?: number;
  /** Twips that the first line stands further in. */
  readonly firstLine?: number;
  /** Level of the automatic list `1)`, from 0. */
  readonly numbered?: number;
}

export type Typed = string | TypedParagraph;

/** Blocks or runs as a program writes them. */
export interface RawXml {
  readonly xml: string;
}

/** What a Word file is made of here. */
export type HandMade = Typed | TypedTable | RawXml;

export interface TypedCell {
  readonly content: readonly HandMade[];
  readonly across?: number;
  readonly merge?: 'restart' | 'continue';
}

export interface TypedTable {
  readonly rows: readonly (readonly (TypedCell | readonly HandMade[])[])[];
  /** Widths of the columns, twips. */
  readonly grid?: readonly number[];
}

/** A table out of cells of paragraphs. */
export const table = (...rows: TypedTable['rows']): TypedTable => ({ rows });

/** A Word file as people make one: no styles of ours, no hidden controls. */
export const handMade = (...blocks: readonly HandMade[]): Uint8Array => handMadeWith({}, ...blocks);

/** A Word file with further parts, by their paths under `word/`, as the roots' content; each has a relationship of its name. */
export const handMadeWith = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  ...blocks: readonly HandMade[]
): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONSHIPS),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${blocks.map(block).join('')}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(NUMBERING),
    'word/_rels/document.xml.rels': strToU8(relationships(Object.keys(parts))),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        `word/${name}`,
        typeof content === 'string' ? strToU8(`<?xml version="1.0"?>${content}`) : content,
      ]),
    ),
  });

/** Attributes of a part's root. */
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** `media/image1.png` is an image with the id `image1`. */
const relationships = (names: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
    .map((name) => {
      const id = name.replace(/^.*\/|\..*$/gu, '');
      const kind = name.startsWith('media/') ? 'image' : id.replace(/\d+$/u, '');
      return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name}"/>`;
    })
    .join('')}</Relationships>`;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function block(each: HandMade): string {
  if (typeof each === 'string') return paragraph({ text: each });
  if ('xml' in each) return each.xml;
  if (!('rows' in each)) return paragraph(each);
  const grid = (each.grid ?? []).map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = each.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function cell(given: TypedCell | readonly HandMade[]): string {
  const { content, across, merge } = 'content' in given ? given : { content: given };
  const properties = [
    across ? `<w:gridSpan w:val="${across}"/>` : '',
    merge ? `<w:vMerge w:val="${merge}"/>` : '',
  ].join('');
  const inside = content.map(block).join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside === '' ? '<w:p/>' : inside}</w:tc>`;
}

function paragraph({ text, bold, left, firstLine, numbered }: TypedParagraph): string {
  const properties = [
    numbered === undefined ? '' : `<w:numPr><w:ilvl w:val="${numbered}"/><w:numId w:val="1"/></w:numPr>`,
    left === undefined && firstLine === undefined
      ? ''
      : `<w:ind w:left="${left ?? 0}" w:firstLine="${firstLine ?? 0}"/>`,
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
