import { toArabicDigits } from '../../thai/index.js';
import { isLine, type Content } from './content.js';
import { lineText, type Line } from './lines.js';

/** Running lines are in this share of a page's height, at its top and bottom. */
const ZONE = 0.12;

export interface LaidOutPage {
  readonly number: number;
  readonly height: number;
  readonly content: readonly Content[];
}

/**
 * Takes running headers and footers from the pages: lines at the top and bottom that several pages have, numbers
 * aside. `runningLines` are those that say something, once each.
 */
export function withoutRunningContent(pages: readonly LaidOutPage[]): {
  readonly pages: readonly LaidOutPage[];
  readonly runningLines: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(candidates(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (line: Line): boolean => (counts.get(keyOf(line)) ?? 0) >= Math.min(2, pages.length);
  const running = new Set<string>();
  const kept = pages.map((page) => {
    const taken = new Set(
      candidates(page).filter((line) => pages.length > 1 && (isRunning(line) || isNumber(line))),
    );
    for (const line of taken) if (!isNumber(line)) running.add(lineText(line).trim());
    return { ...page, content: page.content.filter((each) => !isLine(each) || !taken.has(each)) };
  });
  return { pages: kept, runningLines: [...running] };
}

const candidates = ({ height, content }: LaidOutPage): readonly Line[] =>
  content.filter(
    (each): each is Line =>
      isLine(each) && (each.baseline < height * ZONE || each.baseline > height * (1 - ZONE)),
  );

/** A line with its numbers left out. */
const keyOf = (line: Line): string =>
  toArabicDigits(lineText(line)).replace(/\d+/gu, '#').replace(/\s+/gu, '');

/** A page's number, with what may be around it. */
const isNumber = (line: Line): boolean =>
  /^[-–( ]*(?:หน้า(?:ที่)?\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–) ]*$/u.test(toArabicDigits(lineText(line)).trim());
