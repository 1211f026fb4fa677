import * as z from 'zod';
import type { Inline } from '../markdown/index.js';
import type { StatementInput } from './input/index.js';
import { extraSchema } from './extra.js';
import { requiredStringSchema, requiredTextSchema } from './text.js';

/** A criterion or guideline of the standard, as the report restates it. */
export interface Statement {
  readonly text: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
  /** Whether the agency meets it; if given, printed as a tick. */
  readonly met?: boolean;
  /** Custom fields, for templates. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export const statementSchema: z.ZodType<Statement, StatementInput> = z.union([
  requiredStringSchema.transform((text) => ({ text, points: [] as readonly (readonly Inline[])[] })),
  z.strictObject({
    text: requiredTextSchema,
    points: z.array(requiredTextSchema).default([]),
    met: z.boolean().optional(),
    extra: extraSchema.optional(),
  }),
]);
