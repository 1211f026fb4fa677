import * as z from 'zod';
import type { CategoryNumber, ItemCode } from './input/index.js';
import { extraSchema } from './extra.js';
import { levelSchema } from './level.js';
import { ownerSchema } from './owner.js';
import { CATEGORY_TITLES, COLUMN_LABELS, itemTitle } from './standard.js';
import { textSchema } from './text.js';
import { optionalLineSchema } from './scalar.js';

/** Labels of an item's three columns; by default the official ones. */
export const columnsSchema = z
  .strictObject({ level: optionalLineSchema, guideline: optionalLineSchema, result: optionalLineSchema })
  .prefault({})
  .transform((labels) => ({
    level: labels.level ?? COLUMN_LABELS.level,
    guideline: labels.guideline ?? COLUMN_LABELS.guideline,
    result: labels.result ?? COLUMN_LABELS.result,
  }));

const summarySchema = z.strictObject({
  basic: optionalLineSchema,
  advance: optionalLineSchema,
  significance: optionalLineSchema,
});

/** Codes that are not in the standard are found by the cross-check, together with all other issues. */
const itemCodeSchema = z
  .string()
  .trim()
  .meta({ pattern: '^\\s*[1-6]\\.[1-4]\\s*$' })
  .transform((code) => code as ItemCode);

export const itemSchema = z
  .strictObject({
    /** For example "1.1". */
    code: itemCodeSchema,
    title: optionalLineSchema,
    /** The item's name in the overview of its category; by default the title. */
    shortTitle: optionalLineSchema,
    /** What each level asks for in one phrase, for the overview of the category. */
    summary: summarySchema.optional(),
    columns: columnsSchema,
    owner: ownerSchema.optional(),
    levels: z.array(levelSchema).min(1),
    /** Custom fields, for templates. */
    extra: extraSchema.optional(),
  })
  .transform(({ shortTitle, ...item }) => {
    const title = item.title ?? itemTitle(item.code) ?? '';
    return { ...item, title, ...(shortTitle !== undefined && shortTitle !== title && { shortTitle }) };
  });

/** A parsed item of a category. */
export type Item = z.output<typeof itemSchema>;

/** A category 1 to 6. */
export const categorySchema = z
  .strictObject({
    number: z
      .int()
      .meta({ minimum: 1, maximum: 6 })
      .superRefine((number, context) => {
        if (number >= 1 && number <= 6) return;
        const issue = { code: 'category-out-of-range', found: String(number) };
        context.addIssue({ code: 'custom', params: { issue } });
      }),
    title: optionalLineSchema,
    /** The purpose of the category, at the top of its opening page. */
    goal: textSchema.optional(),
    items: z.array(itemSchema).min(1),
  })
  .transform(({ goal, ...category }) => ({
    ...category,
    number: category.number as CategoryNumber,
    ...(goal && goal.length > 0 && { goal }),
    title: category.title ?? CATEGORY_TITLES[category.number] ?? '',
  }));

/** A parsed category 1 to 6. */
export type Category = z.output<typeof categorySchema>;
