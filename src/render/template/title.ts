import { toArabicDigits } from '../../thai/index.js';
import { type Report, readRoundLabel, type Round } from '../../report/index.js';

/** The name that a report has where its data gives none. */
export const DEFAULT_TITLE = 'รายงานผลการดำเนินการตามเกณฑ์การพัฒนาคุณภาพการบริหารจัดการภาครัฐ (PMQA 4.0)';

/** The printed lines at the head of a report. */
export interface TitleLines {
  /** The report's name. */
  readonly name: string;
  /** Category, round and year, where the report's own title holds them from the word หมวด on and they fit. */
  readonly rest: string | undefined;
  /**
   * How the report's own title stands in what is printed: it goes on in the category's heading, or it is the default.
   * Absent: it is the name as printed.
   */
  readonly form?: 'two-lines' | 'default';
  /** The report's round, where the lines do not name it. */
  readonly unnamedRound?: Round;
}

/**
 * Splits a title that holds both printed lines before the word หมวด. What it says of a category stands only where it is
 * the one that is printed; where several are, the title stays whole.
 */
export function titleLines(report: TitledReport): TitleLines {
  const lines = splitTitle(report);
  if (report.title === undefined) return { ...lines, form: 'default' };
  if (lines.rest === undefined) return lines;
  const named = readRoundLabel(lines.rest);
  const { fiscalYear, roundMonths } = report;
  const isNamed = named?.fiscalYear === fiscalYear && named.roundMonths === roundMonths;
  return { ...lines, form: 'two-lines', ...(!isNamed && { unnamedRound: { fiscalYear, roundMonths } }) };
}

type TitledReport = Pick<Report, 'title' | 'categories' | 'fiscalYear' | 'roundMonths'>;

function splitTitle({ title = DEFAULT_TITLE, categories }: TitledReport): TitleLines {
  const match = /^(.*\S)\s+(หมวด\s*([\d๐-๙]).*)$/u.exec(title);
  if (!match || categories.length > 1) return { name: title, rest: undefined };
  const [, name, rest, digit] = match as unknown as readonly [string, string, string, string];
  const number = Number(toArabicDigits(digit));
  return { name, rest: categories[0]?.number === number ? rest : undefined };
}
