import type { Category, Item, Level, Profile, Report, Results } from '../index.js';
import { CATEGORY_TITLES, itemTitle } from '../standard.js';
import { categoryOf, itemOf, profileOf, resultItemOf, topicOf } from './find.js';
import type { Edition } from './schema.js';

/**
 * Fills in what a report omits from an edition: statements of its levels, questions of its profile, titles, goals and summaries.
 * Existing content is kept, and nothing is added that would claim more than the report does: no category, item, level or answer.
 */
export function fillFromEdition(report: Report, edition: Edition): Report {
  return {
    ...report,
    categories: report.categories.map((category) => fillCategory(category, edition)),
    ...(report.profile && { profile: fillProfile(report.profile, edition) }),
    ...(report.results && { results: fillResults(report.results, edition) }),
  };
}

/** A title equal to the one of the standard may have been omitted in the report: the edition's title replaces it. */
const titleOf = (own: string, standard: string | undefined, edition: string): string =>
  own === '' || own === standard ? edition : own;

function fillCategory(category: Category, edition: Edition): Category {
  const found = categoryOf(edition, category.number);
  if (!found) return category;
  const goal = category.goal ?? found.goal;
  return {
    ...category,
    title: titleOf(category.title, CATEGORY_TITLES[category.number], found.title),
    ...(goal && { goal }),
    items: category.items.map((item) => fillItem(item, edition)),
  };
}

function fillItem(item: Item, edition: Edition): Item {
  const found = itemOf(edition, item.code);
  if (!found) return item;
  const shortTitle = item.shortTitle ?? found.shortTitle;
  const summary = item.summary ?? found.summary;
  return {
    ...item,
    title: titleOf(item.title, itemTitle(item.code), found.title),
    ...(shortTitle !== undefined && { shortTitle }),
    ...(summary && { summary }),
    levels: item.levels.map((level): Level => {
      const statements = found.levels[level.level];
      return {
        ...level,
        criteria: level.criteria.length > 0 ? level.criteria : (statements?.criteria ?? []),
        guidelines: level.guidelines.length > 0 ? level.guidelines : (statements?.guidelines ?? []),
      };
    }),
  };
}

function fillProfile(profile: Profile, edition: Edition): Profile {
  const found = profileOf(edition);
  if (!found) return profile;
  const intro: Profile['intro'] =
    profile.intro ?? (found.intro && [{ type: 'paragraph', text: found.intro }]);
  return {
    ...profile,
    title: profile.title ?? found.title,
    ...(intro && { intro }),
    sections: profile.sections.map((section) => {
      const own = found.sections.find(({ number }) => number === section.number);
      const question = section.question ?? own?.question;
      return {
        ...section,
        title: section.title ?? own?.title,
        ...(question && { question }),
        groups: section.groups.map((group, index) => {
          const known = own?.groups.find(({ label }) => label === group.label) ?? own?.groups[index];
          return {
            ...group,
            label: group.label ?? known?.label,
            title: group.title ?? known?.title,
            topics: group.topics.map((topic) => {
              const asked = topicOf(known, topic.number);
              const questions = topic.questions ?? asked?.questions;
              return { ...topic, title: topic.title ?? asked?.title, ...(questions && { questions }) };
            }),
          };
        }),
      };
    }),
  };
}

const fillResults = (results: Results, edition: Edition): Results => ({
  ...results,
  items: results.items.map((item) => {
    const found = resultItemOf(edition, item.code);
    const description: typeof item.description =
      item.description ??
      (found?.description
        ? [{ type: 'paragraph', text: [{ type: 'text', text: found.description }] }]
        : undefined);
    return { ...item, title: item.title ?? found?.title, ...(description && { description }) };
  }),
});
