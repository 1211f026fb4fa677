import type { LevelName, ReportPath } from '../../core/index.js';
import type { Report } from '../../report/index.js';
import type { NoteView } from './view.js';

const FORMS = new Set([
  'cover',
  'signatures',
  'executiveSummary',
  'scores',
  'plans',
  'followUps',
  'appendices',
]);

/** Where in the forms a path of a report is: the form, and the field by its key in it. */
type NotePlace = Pick<NoteView, 'part' | 'field' | 'item' | 'level'>;

/**
 * The form of a path and the field in it, without positions of categories, items, levels and topics: `plans/0/activities/1/item`,
 * `categories/1/items/1.1/levels/basic/evidence/2/link`, `profile/sections/1/ก/3/0`.
 */
export function notePlace(report: Report, at: ReportPath): NotePlace {
  const [field, ...rest] = at;
  switch (field) {
    case undefined:
      return {};
    case 'categories':
      return inCategories(report, rest);
    case 'profile':
      return inProfile(report, rest);
    case 'results': {
      const [, index, ...below] = rest;
      const part = `results/items/${report.results?.items[Number(index)]?.code ?? '7.1'}`;
      return { part, field: joined(part, below) };
    }
    default: {
      const key = String(field);
      return { ...(FORMS.has(key) && { part: key }), field: joined(key, rest) };
    }
  }
}

const joined = (key: string, rest: ReportPath): string => [key, ...rest].join('/');

function inCategories({ categories }: Report, [index, ...rest]: ReportPath): NotePlace {
  const category = categories[Number(index)];
  if (!category) return {};
  const key = `categories/${String(category.number)}`;
  const [first] = category.items;
  // The form of a category’s first item also has the fields of the category.
  if (rest[0] !== 'items') return first ? inItem(first, joined(key, rest)) : {};
  const [, at, ...below] = rest;
  const item = category.items[Number(at)];
  if (!item) return {};
  const itemKey = `${key}/items/${item.code}`;
  if (below[0] !== 'levels') return inItem(item, joined(itemKey, below));
  const [, place, ...last] = below;
  const level = item.levels[Number(place)]?.level;
  if (level === undefined) return inItem(item, itemKey);
  return { item: item.code, level, field: joined(`${itemKey}/levels/${level}`, last) };
}

const inItem = (
  { code, levels }: { readonly code: string; readonly levels: readonly { readonly level: LevelName }[] },
  field: string,
): NotePlace => ({ item: code, level: levels[0]?.level ?? 'basic', field });

function inProfile({ profile }: Report, rest: ReportPath): NotePlace {
  const [list, index, ...below] = rest;
  const section = list === 'sections' ? profile?.sections[Number(index)] : undefined;
  if (!section) return { part: 'profile', field: joined('profile', rest) };
  const part = `profile/sections/${String(section.number)}`;
  const [, group, , topic, , answer] = below;
  const inGroup = section.groups[Number(group)];
  const inTopic = inGroup?.topics[Number(topic)];
  if (!inTopic) return { part, field: part };
  return { part, field: joined(part, [inGroup?.label ?? '', inTopic.number, answer ?? 0]) };
}
