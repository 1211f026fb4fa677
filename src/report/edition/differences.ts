import type { Report } from '../index.js';
import type { ReportPath } from '../../core/index.js';
import { CATEGORY_TITLES, itemTitle } from '../standard.js';
import type { Statement } from '../statement.js';
import { plainText } from '../../markdown/index.js';
import { categoryOf, itemOf, profileOf, topicOf } from './find.js';
import type { Edition } from './schema.js';

/** A text of a report that differs from the edition. One side is absent if only the other has the text. */
export interface EditionDifference {
  readonly path: ReportPath;
  /** In the report. */
  readonly report?: string;
  /** In the edition. */
  readonly edition?: string;
}

/** The texts of the standard that a report words differently than an edition, except in white space; omissions are not reported. */
export function editionDifferences(report: Report, edition: Edition): readonly EditionDifference[] {
  return [...profileDifferences(report, edition), ...categoryDifferences(report, edition)];
}

function categoryDifferences({ categories }: Report, edition: Edition): readonly EditionDifference[] {
  return categories.flatMap((category, c) => {
    const found = categoryOf(edition, category.number);
    if (!found) return [];
    const path = ['categories', c];
    const standard = CATEGORY_TITLES[category.number];
    return [
      ...titleDifference([...path, 'title'], category.title, standard, found.title),
      ...(category.goal && found.goal
        ? textDifference([...path, 'goal'], plainText(category.goal), plainText(found.goal))
        : []),
      ...category.items.flatMap((item, i) => {
        const own = itemOf(edition, item.code);
        if (!own) return [];
        const at = [...path, 'items', i];
        return [
          ...titleDifference([...at, 'title'], item.title, itemTitle(item.code), own.title),
          ...item.levels.flatMap((level, l) =>
            (['criteria', 'guidelines'] as const).flatMap((key) =>
              listDifferences(
                [...at, 'levels', l, key],
                level[key].map(statementText),
                (own.levels[level.level]?.[key] ?? []).map(statementText),
              ),
            ),
          ),
        ];
      }),
    ];
  });
}

function profileDifferences({ profile }: Report, edition: Edition): readonly EditionDifference[] {
  const found = profileOf(edition);
  if (!profile || !found) return [];
  return profile.sections.flatMap((section, s) => {
    const own = found.sections.find(({ number }) => number === section.number);
    return section.groups.flatMap((group, g) => {
      const known = own?.groups.find(({ label }) => label === group.label) ?? own?.groups[g];
      return group.topics.flatMap((topic, t) =>
        listDifferences(
          ['profile', 'sections', s, 'groups', g, 'topics', t, 'questions'],
          (topic.questions ?? []).map(plainText),
          (topicOf(known, topic.number)?.questions ?? []).map(plainText),
        ),
      );
    });
  });
}

/** The text and the points of a statement, each on its own line. */
const statementText = ({ text, points }: Statement): string => [text, ...points].map(plainText).join('\n');

const squash = (text: string): string => text.replace(/\s+/gu, '');

const textDifference = (path: ReportPath, report: string, edition: string): readonly EditionDifference[] =>
  squash(report) === squash(edition) ? [] : [{ path, report, edition }];

const titleDifference = (
  path: ReportPath,
  report: string,
  standard: string | undefined,
  edition: string,
): readonly EditionDifference[] => (report === standard ? [] : textDifference(path, report, edition));

/** A list that the report omits is filled in and has no differences; other texts are paired in order, equal ones first. */
function listDifferences(
  path: ReportPath,
  report: readonly string[],
  edition: readonly string[],
): readonly EditionDifference[] {
  if (report.length === 0 || edition.length === 0) return [];
  const inEdition = new Set(edition.map(squash));
  const inReport = new Set(report.map(squash));
  const own = report.flatMap((text, index) => (inEdition.has(squash(text)) ? [] : [{ text, index }]));
  const theirs = edition.filter((text) => !inReport.has(squash(text)));
  return Array.from({ length: Math.max(own.length, theirs.length) }, (_, i): EditionDifference => {
    const [mine, other] = [own[i], theirs[i]];
    return {
      path: mine ? [...path, mine.index] : path,
      ...(mine && { report: mine.text }),
      ...(other !== undefined && { edition: other }),
    };
  });
}
