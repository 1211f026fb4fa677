import { compactReport, itemCodes, type Report } from '../../../report/index.js';
import { partAt, putPart, type PartKey } from './place.js';
import { emptySections, filledUp, withoutEmptyTopics, type Section } from './profile.js';
import { restored } from './restored.js';
import { shown } from './shown.js';

type Fields = Record<string, unknown>;

/** Parts of a report that have a form each, by where they are; values are as the forms show them. */
export type PartsView = Readonly<Record<PartKey, unknown>>;

/** The fields that the form of a part edits, if other forms edit the rest. */
const FIELDS: readonly (readonly [key: RegExp, names: readonly string[]])[] = [
  [/^profile$/u, ['intro']],
  [/^categories\/\d$/u, ['goal']],
  [/^categories\/\d\/items\/[\d.]+$/u, ['shortTitle', 'summary', 'owner']],
  [/\/levels\/[a-z]+$/u, ['passed', 'owner', 'recommendation']],
];

const fieldsOf = (key: PartKey): readonly string[] | undefined => FIELDS.find(([is]) => is.test(key))?.[1];

const only = (part: unknown, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = (part as Fields | undefined)?.[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const WHOLE = ['cover', 'executiveSummary', 'signatures', 'scores', 'plans', 'followUps', 'appendices'];

/** All parts of a report that have a form. */
export function partsOf(report: Report): PartsView {
  const sections = filledUp(shown(report.profile?.sections ?? []) as readonly Section[]);
  return {
    ...Object.fromEntries(WHOLE.map((key) => [key, shownAt(report, key)])),
    profile: shownAt(report, 'profile'),
    ...Object.fromEntries(sections.map((each) => [`profile/sections/${String(each.number)}`, each])),
    ...Object.fromEntries(
      itemCodes(7).map((code) => [
        `results/items/${code}`,
        shownAt(report, `results/items/${code}`) ?? { code },
      ]),
    ),
    ...Object.fromEntries(placesOf(report).map((key) => [key, shownAt(report, key)])),
  };
}

/** Categories, items and levels. */
const placesOf = ({ categories }: Report): readonly PartKey[] =>
  categories.flatMap(({ number, items }) => [
    `categories/${String(number)}`,
    ...items.flatMap(({ code, levels }) => {
      const item = `categories/${String(number)}/items/${code}`;
      return [item, ...levels.map(({ level }) => `${item}/levels/${level}`)];
    }),
  ]);

function shownAt(report: Report, key: PartKey): unknown {
  const part = shown(partAt(report, key), key);
  const names = fieldsOf(key);
  return names ? only(part, names) : part;
}

/** A change of a part that a form shows; undefined: the part is taken away. */
export interface PartEdit {
  readonly part: PartKey;
  readonly value: unknown;
}

/** Takes what a form holds over into a report in its shortest form. */
export function setPart(draft: Fields, report: Report, { part: key, value }: PartEdit): void {
  const given = partAt(compactReport(report), key);
  const names = fieldsOf(key);
  const before = { shown: shownAt(report, key), given: names ? only(given, names) : given };
  const name = key.split('/').at(-1)!;
  const wanted = value === undefined ? undefined : restored(value, before, name);
  if (key.startsWith('profile/sections/')) {
    const own = partAt(report, key) as Section | undefined;
    const section = wanted && withoutEmptyTopics(wanted as Section, own);
    if (section || own) putPart(draft, key, section);
    return;
  }
  // An item that nothing is said of is not reported.
  if (given === undefined && isOnlyCode(wanted)) return;
  if (!names) {
    putPart(draft, key, key === 'cover' || !isEmpty(wanted) ? wanted : undefined);
    return;
  }
  const rest = Object.entries((given ?? idOf(key)) as Fields).filter(([each]) => !names.includes(each));
  putPart(draft, key, { ...Object.fromEntries(rest), ...(wanted as Fields) });
  // The introduction alone is no profile.
  if (key === 'profile') (draft['profile'] as Fields)['sections'] ??= emptySections;
}

/** What says which entry of its list a new part is. */
function idOf(key: PartKey): Fields {
  const level = /\/levels\/([a-z]+)$/u.exec(key)?.[1];
  return level === undefined ? {} : { level };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const isOnlyCode = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'code';
