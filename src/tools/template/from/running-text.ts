import type { LetterLook, LookPiece, RunningKind } from '../../../read/word/look/index.js';
import { literal } from './literal.js';

/** What a running line may say of the report that a form was filled in for. */
export interface FormNames {
  readonly agency: string | undefined;
  readonly kind: RunningKind;
}

/** The fields of a partial that hold the same: a header is handed them, a footer has those of its place. */
const FIELDS = {
  header: {
    agency: '{{digits agency}}',
    hasCategory: 'category',
    category: '{{categoryLabel category.number category.title}}',
  },
  footer: {
    agency: '{{digits report.agency}}',
    hasCategory: 'number',
    category: '{{categoryLabel number title}}',
  },
} as const;

/** A category after the agency, or alone. */
const OF_CATEGORY = /หมวด(?:ที่)?\s*[\d๐-๙]/u;
const SEPARATORS = new Set('·|•–-');
const YEAR = /(ปีงบประมาณ\s*(?:พ\.\s?ศ\.\s*)?)(?:25|26|๒๕|๒๖)[\d๐-๙]{2}/gu;
const PLACEHOLDER = /(?:[([<]\s*)?ชื่อ(?:ส่วนราชการ|หน่วยงาน)(?:\s*[)\]>])?/u;

/** A text as a partial prints it: the agency, the category and the year are those of the report. */
export function runningText(text: string, { agency, kind }: FormNames): string {
  const fields = FIELDS[kind];
  const category = OF_CATEGORY.exec(text);
  if (category) {
    const before = text.slice(0, category.index);
    const own = withoutSeparator(before);
    const separator = literal(before.slice(own.length));
    return `${runningText(own, { agency, kind })}{{#if ${fields.hasCategory}}}${separator}${fields.category}{{/if}}`;
  }
  const name = agency !== undefined && text.includes(agency) ? agency : PLACEHOLDER.exec(text)?.[0];
  if (name !== undefined) {
    const at = text.indexOf(name);
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    const rest = { agency: undefined, kind };
    return `${runningText(before, rest)}${fields.agency}${runningText(after, rest)}`;
  }
  let end = 0;
  let written = '';
  for (const match of text.matchAll(YEAR)) {
    written += `${literal(text.slice(end, match.index) + match[1]!)}{{digits report.fiscalYear}}`;
    end = match.index + match[0].length;
  }
  return written + literal(text.slice(end));
}

/** A text without the sign and the blanks that part it from what follows. */
function withoutSeparator(text: string): string {
  const plain = text.trimEnd();
  return SEPARATORS.has(plain.charAt(plain.length - 1)) ? plain.slice(0, -1).trimEnd() : plain;
}

/** The page's number as a theme writes it; undefined where the line has other texts or no number. */
export function numberFormat(pieces: readonly LookPiece[]): string | undefined {
  const format = pieces
    .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'field' ? `{${piece.field}}` : ''))
    .join('')
    .trim();
  const isPlain = /^(?:(?:[-–—|/.:()\s]|หน้า(?:ที่)?|จาก|ทั้งหมด|ของ|page|of)|\{pages?\})*$/iu.test(format);
  return isPlain && format.includes('{page}') && format.length <= 100 ? format : undefined;
}

/** Pieces on one line, with the numbers of pages in it, as a partial prints them. */
export function inlineMarkup(pieces: readonly LookPiece[], names: FormNames, isBold: boolean): string {
  if (numberFormat(pieces) !== undefined) return '{{> page-number}}';
  return joined(pieces)
    .map((piece) => {
      if (piece.type === 'field') return `<data data-field="${piece.field}"/>`;
      if (piece.type !== 'text') return '';
      const text = runningText(piece.text, names);
      return piece.look.bold && !isBold && piece.text.trim() !== '' ? `<strong>${text}</strong>` : text;
    })
    .join('')
    .trim();
}

/** Texts of one look that follow each other are one: Word parts them at will. */
function joined(pieces: readonly LookPiece[]): readonly LookPiece[] {
  const all: LookPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && isAlike(piece.look, last.look))
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

const isAlike = (one: LetterLook, other: LetterLook): boolean => one.bold === other.bold;
