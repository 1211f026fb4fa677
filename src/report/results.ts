import * as z from 'zod';
import type { ResultItemCode } from './input/index.js';
import { contentSchema } from './block.js';
import { ownerSchema } from './owner.js';
import { extraSchema } from './extra.js';
import { buddhistYearSchema, lineSchema, optionalLineSchema } from './scalar.js';

/** Whether a larger or a smaller figure is better. */
export const DIRECTIONS = ['higher-is-better', 'lower-is-better'] as const;

const indicatorSchema = z.strictObject({
  code: optionalLineSchema,
  name: lineSchema,
  unit: optionalLineSchema,
  direction: z.enum(DIRECTIONS).default('higher-is-better'),
  weight: z.number().positive().optional(),
  target: z.number().optional(),
  /** Figures by fiscal year in order of the years; a year without a figure is null. */
  years: z
    .array(z.strictObject({ year: buddhistYearSchema, value: z.number().nullable() }))
    .max(5)
    .default([]),
  achieved: z.number().optional(),
  score: z.number().min(0).max(500).optional(),
  note: contentSchema.optional(),
  owner: ownerSchema.optional(),
  /** Custom fields, for templates. */
  extra: extraSchema.optional(),
});

const resultItemSchema = z.strictObject({
  code: z
    .string()
    .trim()
    .meta({ pattern: '^\\s*7\\.[1-6]\\s*$' })
    .transform((code) => code as ResultItemCode),
  title: optionalLineSchema,
  description: contentSchema.optional(),
  owner: ownerSchema.optional(),
  indicators: z.array(indicatorSchema).default([]),
});

/** Category 7, the results. */
export const resultsSchema = z.strictObject({
  title: optionalLineSchema,
  items: z.array(resultItemSchema).min(1),
});

export type Results = z.output<typeof resultsSchema>;
