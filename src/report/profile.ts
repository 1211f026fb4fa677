import * as z from 'zod';
import { contentSchema } from './block.js';
import { CATEGORY_TITLES, PROFILE_OUTLINE } from './standard.js';
import { textSchema } from './text.js';
import { optionalLineSchema } from './scalar.js';

const topicSchema = z.strictObject({
  number: z.int().min(1),
  title: optionalLineSchema,
  questions: z.array(textSchema).optional(),
  /** One answer for each question, in the order of the questions. */
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
export const profileSchema = z
  .strictObject({
    title: optionalLineSchema,
    /** An introduction above the first section. */
    intro: contentSchema.optional(),
    sections: z.array(sectionSchema).min(1),
  })
  .transform(({ title, intro, sections }) => ({
    ...titled(title ?? CATEGORY_TITLES[0]),
    ...(intro && intro.length > 0 && { intro }),
    sections: sections.map(completeSection),
  }));

type Section = z.output<typeof sectionSchema>;
type Topic = Section['groups'][number]['topics'][number];

const titled = (title: string | undefined): { readonly title?: string } =>
  title === undefined ? {} : { title };

/** Titles and labels are by default those of the standard. */
function completeSection({ number, title, question, groups }: Section): Section {
  const known = PROFILE_OUTLINE.find((section) => section.number === number);
  return {
    number,
    ...titled(title ?? known?.title),
    ...(question && question.length > 0 && { question }),
    groups: groups.map((group, index) => {
      const own = known?.groups.find(({ label }) => label === group.label) ?? known?.groups[index];
      const label = group.label ?? own?.label;
      return {
        ...(label !== undefined && { label }),
        ...titled(group.title ?? own?.title),
        topics: group.topics.map((topic) => {
          const standard = own?.topics.find((each) => each.number === topic.number);
          return completeTopic(topic, topic.title ?? standard?.title);
        }),
      };
    }),
  };
}

/** Answers without questions become one; empty answers at the end are dropped. */
function completeTopic({ number, questions = [], answers }: Topic, title: string | undefined): Topic {
  const paired = questions.length > 0 ? answers : [answers.flat()];
  const last = paired.findLastIndex((answer) => answer.length > 0);
  return {
    number,
    ...titled(title),
    ...(questions.length > 0 && { questions }),
    answers: paired.slice(0, last + 1),
  };
}

export type Profile = z.output<typeof profileSchema>;
