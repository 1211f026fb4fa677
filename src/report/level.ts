import * as z from 'zod';
import { contentSchema } from './block.js';
import { evidenceSchema } from './evidence.js';
import { extraSchema } from './extra.js';
import { LEVELS } from '../core/index.js';
import { ownerSchema } from './owner.js';
import { statementSchema } from './statement.js';

/** One level of an item: what the standard asks for and what the agency did. */
export const levelSchema = z.strictObject({
  level: z.enum(LEVELS),
  criteria: z.array(statementSchema).default([]),
  guidelines: z.array(statementSchema).default([]),
  result: contentSchema.default([]),
  evidence: z.array(evidenceSchema).optional(),
  /** Whether the agency claims the level. */
  passed: z.boolean().optional(),
  /** Who fills the level in, where it is not the item's owner. */
  owner: ownerSchema.optional(),
  /** What the assessor recommends. */
  recommendation: contentSchema.optional().transform((content) => (content?.length ? content : undefined)),
  /** Custom fields, for templates. */
  extra: extraSchema.optional(),
});

/** A parsed level of an item. */
export type Level = z.output<typeof levelSchema>;
