import { z } from 'zod';
import { contentSchema } from './block.js';
import { optionalLineSchema } from './line.js';
import { textSchema } from './text.js';

const topicSchema = z.strictObject({
  number: z.int().min(1),
  title: optionalLineSchema,
  questions: z.array(textSchema).optional(),
  /** One answer a question, in the order of the questions. */
  answers: z.array(contentSchema).default([]),
});

const groupSchema = z.strictObject({
  /** "ก", "ข" or "ค". */
  label: optionalLineSchema,
  title: optionalLineSchema,
  topics: z.array(topicSchema).min(1),
});

const sectionSchema = z.strictObject({
  number: z.int().min(1),
  title: optionalLineSchema,
  question: textSchema.optional(),
  groups: z.array(groupSchema).min(1),
});

/** Category 0, the organisational profile. */
export const profileSchema = z.strictObject({
  title: optionalLineSchema,
  /** What the profile is, above its first section. */
  intro: contentSchema.optional(),
  sections: z.array(sectionSchema).min(1),
});

export type Profile = z.output<typeof profileSchema>;
