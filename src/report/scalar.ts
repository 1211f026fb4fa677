import * as z from 'zod';
import { OptionError, type IssueDetail } from '../core/index.js';
import { BUDDHIST_ERA_OFFSET } from '../thai/index.js';
import { meantDate } from './meant-date.js';

/** A line of plain text: white space collapsed, no line break, not empty. */
export const lineSchema = z
  .string()
  .meta({ pattern: '\\S' })
  .transform((text) => text.replace(/[\s\u0085]+/gu, ' ').trim())
  .superRefine((text, context) => {
    if (text !== '') return;
    context.addIssue({ code: 'custom', params: { issue: { code: 'empty', expected: 'text' } } });
  });

/** The same; an empty one is treated as absent. */
export const optionalLineSchema = z
  .string()
  .transform((text) => text.replace(/[\s\u0085]+/gu, ' ').trim() || undefined)
  .optional();

/** Whether a text is a date of the calendar written `YYYY-MM-DD` in the Common Era. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2400 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO 8601 calendar date. */
export const dateSchema = z
  .string()
  .meta({ format: 'date' })
  .superRefine((text, context) => {
    if (isCalendarDate(text)) return;
    context.addIssue({ code: 'custom', params: { issue: badDate(text) } });
  });

/** What is wrong with a text that is no date, and the date that it means. */
export function badDate(found: string): Extract<IssueDetail, { code: 'bad-date' }> {
  const suggestion = meantDate(found);
  return { code: 'bad-date', found, ...(suggestion !== undefined && { suggestion }) };
}

const FIRST_YEAR = 2500;
const LAST_YEAR = 2700;

/** A fiscal year in the Buddhist era. A year of the Common Era has its own issue, which names the right year. */
export const buddhistYearSchema = z
  .int()
  .meta({ minimum: FIRST_YEAR, maximum: LAST_YEAR })
  .superRefine((year, context) => {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
    const buddhist = year + BUDDHIST_ERA_OFFSET;
    const issue =
      buddhist >= FIRST_YEAR && buddhist <= LAST_YEAR
        ? { code: 'wrong-era', found: year, buddhist }
        : {
            code: 'out-of-range',
            found: String(year),
            minimum: FIRST_YEAR,
            maximum: LAST_YEAR,
            ...(year >= 40 && year < 100 && { suggestion: FIRST_YEAR + year }),
          };
    context.addIssue({ code: 'custom', params: { issue } });
  });

/** Throws `OptionError` for a day that is given to an option and that the calendar does not have. */
export function checkDay(option: string, day: string | undefined): void {
  if (day !== undefined && !isCalendarDate(day)) throw new OptionError(option, badDate(day));
}
