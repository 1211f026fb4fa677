import * as z from 'zod';
import { lineSchema, optionalLineSchema } from '../scalar.js';
import { DIRECTIONS } from '../results.js';
import { STANDARD } from '../standard.js';
import { statementSchema } from '../statement.js';
import { textSchema } from '../text.js';

const levelSchema = z.strictObject({
  label: optionalLineSchema,
  /** The approach that the level assesses: A&D, Alignment, Integration. */
  approach: optionalLineSchema,
  criteria: z.array(statementSchema).default([]),
  guidelines: z.array(statementSchema).default([]),
});

const perLevel = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({
    basic: schema.optional(),
    advance: schema.optional(),
    significance: schema.optional(),
  });

const itemSchema = z.strictObject({
  code: lineSchema,
  title: lineSchema,
  /** The item's name in the overview table of its category. */
  shortTitle: optionalLineSchema,
  /** What each level asks for in one phrase, for the overview table. */
  summary: perLevel(lineSchema).optional(),
  levels: perLevel(levelSchema).default({}),
});

const topicSchema = z.strictObject({
  number: z.int().min(1),
  title: lineSchema,
  questions: z.array(textSchema).default([]),
});

const profileSchema = z.strictObject({
  number: z.literal(0),
  title: lineSchema,
  intro: textSchema.optional(),
  sections: z.array(
    z.strictObject({
      number: z.int().min(1),
      title: lineSchema,
      question: textSchema.optional(),
      groups: z.array(z.strictObject({ label: lineSchema, title: lineSchema, topics: z.array(topicSchema) })),
    }),
  ),
});

const categorySchema = z.strictObject({
  number: z.literal([1, 2, 3, 4, 5, 6]),
  title: lineSchema,
  goal: textSchema.optional(),
  items: z.array(itemSchema).min(1),
});

const indicatorSchema = z.strictObject({
  code: optionalLineSchema,
  name: lineSchema,
  unit: optionalLineSchema,
  target: z.number().nullish(),
  direction: z.enum(DIRECTIONS).optional(),
  measure: z.string().nullish(),
});

const resultsSchema = z.strictObject({
  number: z.literal(7),
  title: lineSchema,
  /** How the public form lays out category 7; the template has its own layout. */
  table: z.unknown().optional(),
  items: z.array(
    z.strictObject({
      code: lineSchema,
      title: lineSchema,
      description: z.string().nullish(),
      sampleIndicators: z.array(indicatorSchema).default([]),
    }),
  ),
});

/** Points of the levels, and of indicators by per cent achieved, best first; see `Scale`. */
const scaleSchema = z.strictObject({
  basic: z.number().positive(),
  advance: z.number().positive(),
  significance: z.number().positive(),
  achieved: z
    .array(z.strictObject({ above: z.number().min(100), points: z.number().positive() }))
    .default([]),
});

/** An edition of the standard: its titles and, if the agency has them, its statements. */
export const editionSchema = z.strictObject({
  standard: z.literal(STANDARD),
  language: z.literal('th').optional(),
  levels: z
    .array(
      z.strictObject({
        key: z.enum(['basic', 'advance', 'significance']),
        label: lineSchema,
        approach: lineSchema,
      }),
    )
    .optional(),
  /** Its own scale of points; by default the official one. */
  scale: scaleSchema.optional(),
  categories: z.array(z.discriminatedUnion('number', [profileSchema, categorySchema, resultsSchema])).min(1),
});

/** An edition as it is written in a file. */
export type EditionInput = z.input<typeof editionSchema>;

/** A parsed edition; it parses to itself. */
export type Edition = z.output<typeof editionSchema>;

export type EditionCategory = z.output<typeof categorySchema>;
export type EditionItem = z.output<typeof itemSchema>;
export type EditionProfile = z.output<typeof profileSchema>;
