import { writePageNumber, type Digits, type PageNumber } from '../../../document/index.js';

/**
 * The number tree of page labels (PDF 1.7, 12.4.2): the numbers that readers show are the printed ones. A viewer counts
 * Arabic digits by itself; it knows no Thai digits or letters, so each such page has its label.
 */
export const pageLabels = (numbers: readonly PageNumber[], digits: Digits): readonly unknown[] =>
  numbers.flatMap((number, index): readonly unknown[] => {
    if (digits === 'thai' || number.letters) {
      return [index, { P: new String(writePageNumber(number, digits)) }];
    }
    const before = numbers[index - 1];
    if (before && !before.letters && before.value + 1 === number.value) return [];
    return [index, { S: 'D', ...(number.value !== 1 && { St: number.value }) }];
  });
