import * as z from 'zod';

/** Years between the Buddhist and the Common Era. */
export const BUDDHIST_ERA_OFFSET = 543;

const FIRST_YEAR = 2500;
const LAST_YEAR = 2700;

/** A fiscal year in the Buddhist era. A year of the Common Era gets a message of its own. */
export const buddhistYearSchema = z.int().superRefine((year, context) => {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
  const buddhist = year + BUDDHIST_ERA_OFFSET;
  const issue =
    buddhist >= FIRST_YEAR && buddhist <= LAST_YEAR
      ? { code: 'wrong-era', found: year, buddhist }
      : { code: 'out-of-range', found: String(year), minimum: FIRST_YEAR, maximum: LAST_YEAR };
  context.addIssue({ code: 'custom', params: { issue } });
});
