import type { Report } from '../model/report.js';

/** The name that a report has where its data gives none. */
export const DEFAULT_TITLE = 'รายงานผลการดำเนินการตามเกณฑ์การพัฒนาคุณภาพการบริหารจัดการภาครัฐ (PMQA 4.0)';

/** The printed lines at the head of a report. */
export interface TitleLines {
  /** The report's name. */
  readonly name: string;
  /** Category, round and year, where the report's own title holds them from the word หมวด on and they fit. */
  readonly rest: string | undefined;
}

/**
 * Splits a title that holds both printed lines before the word หมวด. What it says of a category stands only where it is
 * the one that is printed; where several are, the title stays whole.
 */
export function titleLines({
  title = DEFAULT_TITLE,
  categories,
}: Pick<Report, 'title' | 'categories'>): TitleLines {
  const match = /^(.*\S)\s+(หมวด\s*([\d๐-๙]).*)$/u.exec(title);
  if (!match || categories.length > 1) return { name: title, rest: undefined };
  const [, name, rest, digit] = match as unknown as readonly [string, string, string, string];
  const number = digit >= '๐' ? digit.charCodeAt(0) - '๐'.charCodeAt(0) : Number(digit);
  return { name, rest: categories[0]?.number === number ? rest : undefined };
}
