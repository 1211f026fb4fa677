import * as z from 'zod';
import { contentSchema } from './block.js';
import { categorySchema } from './category.js';
import { extraSchema } from './extra.js';
import { coverSchema, signatureSchema } from './front.js';
import { followUpSchema, planSchema } from './plan.js';
import { profileSchema } from './profile.js';
import { resultsSchema } from './results.js';
import { ROUNDS } from './round.js';
import { STANDARD } from './standard.js';
import { buddhistYearSchema, dateSchema, lineSchema, optionalLineSchema } from './scalar.js';

const appendixSchema = z.strictObject({ title: lineSchema, content: contentSchema });

const linkTargetSchema = z.strictObject({
  item: z.string(),
  level: z.string(),
  target: z.string(),
  count: z.int().optional(),
});

/** A report as a zod schema, to put into a schema of your own; `parseReport` words what is wrong better. */
export const reportSchema = z.strictObject({
  standard: z.literal(STANDARD).default(STANDARD),
  agency: lineSchema,
  /** Buddhist era, for example 2563. */
  fiscalYear: buddhistYearSchema,
  roundMonths: z.literal(ROUNDS).default(12),
  /** The name of the report; may hold the second printed line too, from the word หมวด on. */
  title: optionalLineSchema,
  /** ISO 8601 calendar date. */
  date: dateSchema.optional(),
  /** The unit that compiled the report. */
  unit: optionalLineSchema,
  contact: optionalLineSchema,
  cover: coverSchema.optional(),
  executiveSummary: contentSchema.optional(),
  /** Who vouches for the report. */
  signatures: z.array(signatureSchema).min(1).optional(),
  profile: profileSchema.optional(),
  categories: z.array(categorySchema).default([]),
  results: resultsSchema.optional(),
  /** Scores by item code, 0 to 500, that override computed ones. */
  scores: z.record(z.string(), z.number().min(0).max(500)).optional(),
  /** Improvement plans of one or three years. */
  plans: z.array(planSchema).min(1).optional(),
  /** What has become of the plans, round by round. */
  followUps: z.array(followUpSchema).min(1).optional(),
  appendices: z.array(appendixSchema).optional(),
  /** Addresses behind the links of a report that was read out of a PDF; accepted and not printed. */
  linkTargets: z.array(linkTargetSchema).optional(),
  /** Custom fields, for templates. */
  extra: extraSchema.optional(),
});

/** A parsed report: text and blocks in normal form, defaults filled in. A parsed report parses to itself. */
export type Report = z.output<typeof reportSchema>;
