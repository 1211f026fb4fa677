import * as z from 'zod';
import { dateSchema } from './date.js';
import { lineSchema, optionalLineSchema } from './line.js';

/** The cover page: a report that has one is given a page of its own for its title. */
export const coverSchema = z.strictObject({
  /** The agency's emblem: a path inside the report's folder, or a data: URL. */
  emblem: z.string().min(1).optional(),
  /** The emblem in words, for readers who cannot see it. */
  emblemAlt: optionalLineSchema,
  /** Width of the emblem, per cent of the text's. */
  emblemWidth: z.number().min(1).max(100).default(10),
  /** Further lines under the agency's name. */
  lines: z.array(lineSchema).optional(),
});

export type Cover = z.output<typeof coverSchema>;

/** One who signs the report; what is not given is a dotted line. */
export const signatureSchema = z.strictObject({
  /** For example ผู้รับรองรายงาน. */
  role: lineSchema.default('ผู้รับรองรายงาน'),
  name: optionalLineSchema,
  position: optionalLineSchema,
  date: dateSchema.optional(),
});

export type Signature = z.output<typeof signatureSchema>;
