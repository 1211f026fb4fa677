import { z } from 'zod';
import { contentSchema } from './block.js';
import { lineSchema, optionalLineSchema } from './line.js';

const activitySchema = z.strictObject({
  item: optionalLineSchema,
  activity: lineSchema,
  indicator: optionalLineSchema,
  progress: contentSchema.optional(),
  problem: contentSchema.optional(),
  nextStep: contentSchema.optional(),
  unit: optionalLineSchema,
});

/** An improvement plan over one or three years. */
export const planSchema = z.strictObject({
  title: lineSchema,
  horizonYears: z.literal([1, 3]).optional(),
  activities: z.array(activitySchema).min(1),
});

export type Plan = z.output<typeof planSchema>;
