import * as z from 'zod';
import { dateSchema, lineSchema, optionalLineSchema } from './scalar.js';

/** Who has to fill in a part of a report. The official template prints nothing of it. */
export const ownerSchema = z.strictObject({
  unit: lineSchema,
  person: optionalLineSchema,
  email: optionalLineSchema,
  /** ISO 8601 calendar date by which it has to be filled in. */
  due: dateSchema.optional(),
});

export type Owner = z.output<typeof ownerSchema>;
