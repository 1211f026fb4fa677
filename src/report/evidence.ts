import * as z from 'zod';
import { linkTargetSchema, requiredTextSchema } from './text.js';
import { buddhistYearSchema, lineSchema, optionalLineSchema } from './scalar.js';

/** A document that proves a result, by address or by file. */
export const evidenceSchema = z.strictObject({
  id: lineSchema.optional(),
  title: requiredTextSchema,
  /** An address, printed as written. */
  link: linkTargetSchema.optional(),
  /** A path inside the report's folder. */
  file: z.string().optional(),
  year: buddhistYearSchema.optional(),
  unit: optionalLineSchema,
});

/** A parsed piece of evidence. */
export type Evidence = z.output<typeof evidenceSchema>;
