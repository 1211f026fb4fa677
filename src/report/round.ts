import { toArabicDigits } from '../thai/index.js';

/** The rounds that reports cover, in months from the start of the fiscal year. */
export const ROUNDS = [6, 9, 12] as const;

/** Months since the start of the fiscal year that a report covers. */
export type RoundMonths = (typeof ROUNDS)[number];

/** The part of a fiscal year that a report covers. */
export interface Round {
  readonly fiscalYear: number;
  readonly roundMonths: number;
}

/** How a report names its round: (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563. */
export const roundLabel = ({ roundMonths, fiscalYear }: Round): string =>
  `(รอบ ${roundMonths} เดือน) ปีงบประมาณ พ.ศ. ${fiscalYear}`;

/** Characters of a line's end that name its round, at most. */
const MAX_LABEL = 200;

/** The round that a line names, in digits of either kind, and what stands before it; undefined where it names none. */
export function readRoundLabel(line: string): (Round & { readonly before: string }) | undefined {
  const whole = line.trimEnd();
  const start = Math.max(0, whole.length - MAX_LABEL);
  const match = /^(.*?)\s*\(\s*รอบ\s*(\d+)\s*เดือน\s*\)\s*ปีงบประมาณ\s*(?:พ\.\s?ศ\.)?\s*(\d{4})\s*$/su.exec(
    toArabicDigits(whole.slice(start)),
  );
  if (!match) return undefined;
  return {
    roundMonths: Number(match[2]),
    fiscalYear: Number(match[3]),
    before: line.slice(0, start + match[1]!.length).trimEnd(),
  };
}
