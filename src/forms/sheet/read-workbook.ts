import { characters, elements, WordFileError, type XmlElement } from '../../core/index.js';
import { decode, parsePart, unpackParts } from '../../read/word/index.js';
import { cellName, cellPlace, type Sheet, type SheetCell } from './cell.js';

/** Parts that sheets are read from. Links to other files, queries, macros and pictures are never looked at. */
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/iu;

const WORKBOOK = 'xl/workbook.xml';

/** Cells of a file, at most: a register of an agency has some thousand. */
const MAX_CELLS = 200_000;
/** Characters of a cell, as many as Excel takes. */
const MAX_TEXT = 32_767;
/** Characters of all cells: one text may be that of any number of them, and each cell is read. */
const MAX_TEXTS = 5_000_000;
/** Cells that one merge may cover. */
const MAX_MERGED = 10_000;

export const isWorkbook = (data: Uint8Array): boolean => {
  try {
    return unpackParts(data, /^xl\/workbook\.xml$/iu).size > 0;
  } catch {
    return false;
  }
};

/** The sheets of an .xlsx (ECMA-376-1, 18), by the zip and XML code of Word files. Throws `WordFileError`. */
export function readWorkbook(data: Uint8Array): readonly Sheet[] {
  const parts = unpackParts(data, WANTED);
  const root = (path: string): XmlElement | undefined => {
    const part = parts.get(path);
    return part && parsePart(decode(part, path), path);
  };
  const targets = new Map(
    named(root('xl/_rels/workbook.xml.rels'), 'Relationship').map(
      ({ attributes: { Id = '', Target = '' } }) => [Id, Target.replace(/^\/?(?:xl\/)?/u, 'xl/')],
    ),
  );
  const texts = named(root('xl/sharedStrings.xml'), 'si').map(textOf);
  const isPercent = percentStyles(root('xl/styles.xml'));
  const budget = { cells: MAX_CELLS, characters: MAX_TEXTS };
  const seen = new Set<string>();
  return named(root(WORKBOOK), 'sheet').map(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/u.test(name))?.[1] ?? '';
    const path = targets.get(id) ?? '';
    // Sheets of one part are a trick: it would be read for each of them.
    const part = seen.has(path) ? undefined : root(path);
    seen.add(path);
    return { name: attributes['name'] ?? '', cells: cellsOf(part, texts, isPercent, budget, path) };
  });
}

/** Elements of a local name anywhere below another one, not within each other. */
function named(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!parent) return [];
  return elements(parent).flatMap((each) => (local(each) === name ? [each] : named(each, name)));
}

const local = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

/** The text of a shared or inline string; the reading aids of Japanese are none of it. */
const textOf = (element: XmlElement): string =>
  elements(element)
    .map((each) => (local(each) === 't' ? characters(each) : local(each) === 'r' ? textOf(each) : ''))
    .join('');

/** Whether the style of a number, by its index, shows it per hundred. */
function percentStyles(styles: XmlElement | undefined): (style: number) => boolean {
  const own = new Map(
    named(styles, 'numFmt').map(
      ({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? ''] as const,
    ),
  );
  const [cellFormats] = named(styles, 'cellXfs');
  const formats = named(cellFormats, 'xf').map(({ attributes: { numFmtId = '0' } }) => {
    const code = own.get(numFmtId);
    return code === undefined
      ? numFmtId === '9' || numFmtId === '10'
      : code.replace(/"[^"]*"|\\./gu, '').includes('%');
  });
  return (style) => formats[style] === true;
}

function cellsOf(
  sheet: XmlElement | undefined,
  texts: readonly string[],
  isPercent: (style: number) => boolean,
  budget: { cells: number; characters: number },
  path: string,
): Sheet['cells'] {
  const cells = new Map<number, Map<number, SheetCell>>();
  const put = (row: number, column: number, cell: SheetCell): void => {
    const { length } = cell.text;
    if (length > MAX_TEXT) throw tooLarge(`${path} ${cellName(row, column)}`, MAX_TEXT, length);
    if ((budget.cells -= 1) < 0) throw tooLarge(path, MAX_CELLS);
    if ((budget.characters -= length) < 0) throw tooLarge('text', MAX_TEXTS);
    const known = cells.get(row) ?? new Map<number, SheetCell>();
    cells.set(row, known.set(column, cell));
  };
  let row = -1;
  for (const element of named(sheet, 'row')) {
    row = rowOf(element, row + 1);
    let column = -1;
    for (const each of elements(element)) {
      if (local(each) !== 'c') continue;
      const place = cellPlace(each.attributes['r'] ?? '');
      column = place?.[1] ?? column + 1;
      const cell = readCell(each, texts, isPercent);
      if (cell) put(place?.[0] ?? row, column, cell);
    }
  }
  for (const { attributes } of named(sheet, 'mergeCell')) {
    const [from, to] = (attributes['ref'] ?? '').split(':').map(cellPlace);
    const first = from && cells.get(from[0])?.get(from[1]);
    if (!from || !to || !first || (to[0] - from[0] + 1) * (to[1] - from[1] + 1) > MAX_MERGED) continue;
    for (let at = from[0]; at <= to[0]; at += 1) for (let c = from[1]; c <= to[1]; c += 1) put(at, c, first);
  }
  return cells;
}

const tooLarge = (what: string, maximum: number, found = maximum + 1): WordFileError =>
  new WordFileError({ code: 'word-file-too-large', what, found, maximum });

const rowOf = ({ attributes }: XmlElement, otherwise: number): number => {
  const given = Number(attributes['r']);
  return Number.isInteger(given) && given > 0 ? given - 1 : otherwise;
};

function readCell(
  cell: XmlElement,
  texts: readonly string[],
  isPercent: (style: number) => boolean,
): SheetCell | undefined {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  const [value] = elements(cell).filter((each) => local(each) === 'v');
  const isFormula = elements(cell).some((each) => local(each) === 'f');
  if (type === 'inlineStr') return { text: named(cell, 'is').map(textOf).join('') };
  const shown = value && characters(value);
  if (shown === undefined || shown === '') return isFormula ? { text: '', isOpenFormula: true } : undefined;
  if (type === 's') return { text: texts[Number(shown)] ?? '' };
  if (type !== 'n') return { text: shown };
  const number = Number(shown);
  if (!Number.isFinite(number)) return { text: shown };
  return { text: String(Number((isPercent(Number(style)) ? number * 100 : number).toPrecision(15))) };
}
