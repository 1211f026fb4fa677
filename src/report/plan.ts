import * as z from 'zod';
import { contentSchema } from './block.js';
import { ownerSchema } from './owner.js';
import { extraSchema } from './extra.js';
import { ROUNDS } from './round.js';
import { lineSchema, optionalLineSchema } from './scalar.js';

/** Empty content is treated as absent. */
const filledContent = contentSchema
  .transform((content) => (content.length > 0 ? content : undefined))
  .optional();

const activitySchema = z.strictObject({
  /** The item that it improves, for example "3.2". */
  item: optionalLineSchema,
  activity: lineSchema,
  indicator: optionalLineSchema,
  target: optionalLineSchema,
  /** When it is carried out, as printed. */
  period: optionalLineSchema,
  /** Its cost, as printed. */
  budget: optionalLineSchema,
  progress: filledContent,
  problem: filledContent,
  nextStep: filledContent,
  /** Who is responsible. */
  unit: optionalLineSchema,
  /** Custom fields, for templates. */
  extra: extraSchema.optional(),
});

export type Activity = z.output<typeof activitySchema>;

/** An improvement plan over one or three years. */
export const planSchema = z.strictObject({
  title: lineSchema,
  horizonYears: z.literal([1, 3]).optional(),
  owner: ownerSchema.optional(),
  activities: z.array(activitySchema).min(1),
});

/** The progress of a plan in one round of the fiscal year. */
export const followUpSchema = z.strictObject({
  roundMonths: z.literal(ROUNDS),
  title: optionalLineSchema,
  activities: z.array(activitySchema).min(1),
});

export type FollowUp = z.output<typeof followUpSchema>;

export type Plan = z.output<typeof planSchema>;
