import * as z from 'zod';

/** Whether a text is a date of the calendar written `YYYY-MM-DD` in the Common Era. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2400 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO 8601 calendar date. */
export const dateSchema = z.string().superRefine((text, context) => {
  if (isCalendarDate(text)) return;
  context.addIssue({ code: 'custom', params: { issue: { code: 'bad-date', found: text } } });
});
