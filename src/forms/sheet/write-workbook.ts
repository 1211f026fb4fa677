import { escapeXml } from '../../core/index.js';
import { deflateFile, zipArchive } from '../../write/zip/index.js';
import { cellName } from './cell.js';

/** A column of a sheet that is filled in. */
export interface SheetColumn {
  readonly label: string;
  /** Characters. */
  readonly width: number;
  readonly format: 'text' | 'number' | 'whole';
  /** What may be chosen; anything else may be typed all the same. */
  readonly choices?: readonly string[];
}

export interface SheetData {
  readonly name: string;
  /** Kept by the file and not shown. */
  readonly isHidden?: true;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Rows that a form is made ready for. */
const LAST_ROW = 500;
/** Characters of a list of choices that Excel takes. */
const MAX_CHOICES = 255;

/** A workbook (ECMA-376-1, 18) with heads, number formats and lists to choose from. The same data gives the same bytes. */
export async function writeWorkbook(sheets: readonly SheetData[]): Promise<Uint8Array> {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const),
  ];
  const files = await Promise.all(
    parts.map(async ([name, xml]) => [name, await deflateFile(Buffer.from(HEAD + xml))] as const),
  );
  return zipArchive(new Map(files));
}

/** A text of several lines as XML. */
const escaped = (text: string): string => text.split('\n').map(escapeXml).join('\n');

const contentTypes = (count: number): string =>
  [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    ...Array.from(
      { length: count },
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (sheets: readonly SheetData[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map(
      ({ name, isHidden }, at) =>
        `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="veryHidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

/** Cell formats by index: plain text, head, text, number, whole number. */
const FORMATS = { head: 1, text: 2, number: 3, whole: 4 } as const;
const FONT = '<sz val="16"/><name val="TH Sarabun New"/><family val="2"/>';
const STYLES = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.##"/></numFmts>`,
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '</cellXfs></styleSheet>',
].join('');

function sheetXml({ columns, rows }: SheetData): string {
  const cell = (row: number, column: number, value: string | number | undefined, style: number): string => {
    const at = `r="${cellName(row, column)}" s="${style}"`;
    if (value === undefined || value === '') return `<c ${at}/>`;
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const body = [
    columns.map(({ label }, column) => cell(0, column, label, FORMATS.head)),
    ...rows.map((row, at) =>
      columns.map(({ format }, column) => cell(at + 1, column, row[column], FORMATS[format])),
    ),
  ];
  const lists = columns.flatMap(({ choices }, column) => (choices ? validation(column, choices) : []));
  return [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.map(({ width, format }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${FORMATS[format]}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${body.map((cells, at) => `<row r="${at + 1}">${cells.join('')}</row>`).join('')}</sheetData>`,
    ...(lists.length > 0
      ? [`<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`]
      : []),
    '</worksheet>',
  ].join('');
}

/** A list to choose from; nothing for one that Excel would refuse. */
function validation(column: number, choices: readonly string[]): readonly string[] {
  const list = choices.join(',');
  if (list.length > MAX_CHOICES || choices.some((each) => each.includes(','))) return [];
  const [first, last] = [cellName(1, column), cellName(LAST_ROW, column)];
  return [
    `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${first}:${last}"><formula1>"${escaped(list)}"</formula1></dataValidation>`,
  ];
}
