import * as z from 'zod';
import { dateSchema, lineSchema, optionalLineSchema } from './scalar.js';

/** The cover page: a report with a cover has its title on a separate page. */
export const coverSchema = z.strictObject({
  /** The agency's emblem: a path inside the report's folder, or a data: URL. */
  emblem: z.string().min(1).optional(),
  /** The emblem in words, for readers who cannot see it. */
  emblemAlt: optionalLineSchema,
  /** Width of the emblem, per cent of the text width. */
  emblemWidth: z.number().min(1).max(100).default(10),
  /** Further lines under the agency's name. */
  lines: z.array(lineSchema).optional(),
});

export type Cover = z.output<typeof coverSchema>;

/** A person who signs the report; absent fields are dotted lines. */
export const signatureSchema = z.strictObject({
  /** For example ผู้รับรองรายงาน. */
  role: lineSchema.default('ผู้รับรองรายงาน'),
  name: optionalLineSchema,
  position: optionalLineSchema,
  date: dateSchema.optional(),
});

export type Signature = z.output<typeof signatureSchema>;
