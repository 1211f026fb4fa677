import { PROFILE_OUTLINE } from '../../../report/index.js';

interface Topic {
  readonly number: number;
  readonly title?: string;
  readonly questions?: readonly unknown[];
  readonly answers?: readonly unknown[];
}
interface Group {
  readonly label?: string;
  readonly title?: string;
  readonly topics: readonly Topic[];
}
export interface Section {
  readonly number: number;
  readonly title?: string;
  readonly groups: readonly Group[];
}

/** The sections of the standard, each with an empty answer to each topic. */
export const emptySections: readonly Section[] = PROFILE_OUTLINE.map(({ number, title, groups }) => ({
  number,
  title,
  groups: groups.map((group) => ({
    label: group.label,
    title: group.title,
    topics: group.topics.map((topic) => ({ number: topic.number, title: topic.title, answers: [''] })),
  })),
}));

/** Sections with all topics of the standard: what a report lacks of them is empty. Each question has room for an answer. */
export function filledUp(sections: readonly Section[]): readonly Section[] {
  return merged(
    sections,
    emptySections,
    ({ number }) => number,
    (own, empty) => ({
      ...own,
      groups: merged(
        own.groups,
        empty?.groups ?? [],
        ({ label }) => label,
        (group, outline) => ({
          ...group,
          topics: merged(group.topics, outline?.topics ?? [], ({ number }) => number, withRoom),
        }),
      ),
    }),
  );
}

function withRoom(topic: Topic): Topic {
  const { questions = [], answers = [] } = topic;
  const count = Math.max(1, questions.length, answers.length);
  return { ...topic, answers: Array.from({ length: count }, (_, index) => answers[index] ?? '') };
}

/** Entries in their order; those that an outline has more come after what is before them there. */
function merged<Entry>(
  own: readonly Entry[],
  outline: readonly Entry[],
  id: (entry: Entry) => unknown,
  merge: (entry: Entry, outline: Entry | undefined) => Entry,
): readonly Entry[] {
  const all = [...own];
  outline.forEach((entry, index) => {
    if (all.some((each) => id(each) === id(entry))) return;
    const previous = index === 0 ? undefined : id(outline[index - 1]!);
    all.splice(all.findIndex((each) => id(each) === previous) + 1, 0, entry);
  });
  return all.map((entry) =>
    merge(
      entry,
      outline.find((each) => id(each) === id(entry)),
    ),
  );
}

/** A section without topics that a form shows and nobody has filled in; undefined where nothing is left. */
export function withoutEmptyTopics(section: Section, before: Section | undefined): Section | undefined {
  const groups = section.groups
    .map((group) => {
      const own = before?.groups.find(({ label, title }) => label === group.label && title === group.title);
      const topics = group.topics.filter(
        ({ number, answers = [] }) =>
          own?.topics.some((topic) => topic.number === number) || answers.some((answer) => answer !== ''),
      );
      return { ...group, topics };
    })
    .filter(({ topics }) => topics.length > 0);
  return groups.length > 0 ? { ...section, groups } : undefined;
}
