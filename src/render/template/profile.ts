import { type Block, type Profile, CATEGORY_TITLES, PROFILE_OUTLINE } from '../../report/index.js';
import { madeFrom } from './sources.js';
import type { Inline } from '../../markdown/index.js';

/** Category 0 as it is printed: titles that the report leaves out are the standard's, answers stand beside their questions. */
export interface ProfileView {
  readonly title: string;
  readonly intro?: readonly Block[];
  readonly sections: readonly {
    readonly number: number;
    readonly title: string;
    readonly question?: readonly Inline[];
    readonly groups: readonly {
      readonly label: string;
      readonly title: string;
      readonly rows: readonly ProfileRow[];
    }[];
  }[];
}

/** A question and its answer; the first of a topic says which one. */
export interface ProfileRow {
  readonly topic?: { readonly number: number; readonly title: string };
  readonly question?: readonly Inline[];
  readonly answer: readonly Block[];
}

export const profileView = ({ title, intro, sections }: Profile): ProfileView => ({
  title: title ?? CATEGORY_TITLES[0] ?? '',
  ...(intro && { intro }),
  sections: sections.map((section) => {
    const known = PROFILE_OUTLINE.find(({ number }) => number === section.number);
    return madeFrom(section, {
      number: section.number,
      title: section.title ?? known?.title ?? '',
      ...(section.question && { question: section.question }),
      groups: section.groups.map((group, index) => {
        const own = known?.groups.find(({ label }) => label === group.label) ?? known?.groups[index];
        return {
          label: group.label ?? own?.label ?? '',
          title: group.title ?? own?.title ?? '',
          rows: group.topics.flatMap((topic) => {
            const standard = own?.topics.find(({ number }) => number === topic.number);
            return topicRows(topic, topic.title ?? standard?.title ?? '');
          }),
        };
      }),
    });
  }),
});

/** Answers pair with questions by their place; those of a topic without questions stand together. */
function topicRows(
  { number, questions = [], answers }: Profile['sections'][number]['groups'][number]['topics'][number],
  title: string,
): readonly ProfileRow[] {
  const topic = { number, title };
  if (questions.length === 0) return [{ topic, answer: answers.flat() }];
  return Array.from({ length: Math.max(questions.length, answers.length) }, (_, index) => {
    const question = questions[index];
    return { ...(index === 0 && { topic }), ...(question && { question }), answer: answers[index] ?? [] };
  });
}
