import { thaiLetter } from '../thai/index.js';
import { writeNumber } from './number.js';
import type { Digits, PageNumbering } from './tree.js';

/** A page as its section counts it. */
export interface PageNumber {
  readonly value: number;
  /** Printed as ก ข ค. */
  readonly letters?: true;
}

/** The page before the first lettered one: a cover, which is not counted. */
const COVER = 'ปก';

/** A page's number as it is printed, in the digits given or as a letter. */
export const writePageNumber = ({ value, letters }: PageNumber, digits: Digits): string =>
  letters ? (value === 0 ? COVER : thaiLetter(value)) : writeNumber(value, digits);

/** The number of each page, by the section that it belongs to: pages of one section follow each other. */
export function numberPages(
  sections: readonly { readonly pageNumbers?: PageNumbering }[],
): readonly PageNumber[] {
  const numbers: PageNumber[] = [];
  sections.forEach((section, index) => {
    const { start, letters } = section.pageNumbers ?? {};
    const begins = sections[index - 1] !== section;
    const value = (begins ? start : undefined) ?? (numbers.at(-1)?.value ?? 0) + 1;
    numbers.push({ value, ...(letters && { letters }) });
  });
  return numbers;
}
