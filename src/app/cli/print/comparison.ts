import { figureText, NO_FIGURE } from '../../../render/chart/index.js';
import { LEVEL_LABELS } from '../../../report/index.js';
import type { ItemComparison, LevelComparison, ReportComparison } from '../../../tools/compare/index.js';
import { say, type Language, type Words } from '../../language.js';
import { printJson, printLine } from './lines.js';
import type { PrintOptions } from './options.js';

/** Prints what has changed from one report to another, an item a paragraph. */
export function printComparison(comparison: ReportComparison, { json, lang }: PrintOptions): void {
  if (json) {
    printJson(comparison);
    return;
  }
  const lines = comparison.items.flatMap((item) => itemLines(item, lang));
  const { categories, score } = comparison;
  const means = categories.map(
    ({ number, ...mean }) => `${say({ th: 'หมวด', en: 'category' }, lang)} ${number}: ${arrow(mean)}`,
  );
  const whole = `${say({ th: 'คะแนนเฉลี่ยทุกหมวด', en: 'mean of all categories' }, lang)}: ${arrow(score)}`;
  const same = say({ th: 'ทุกประเด็นเหมือนกัน', en: 'no item has changed' }, lang);
  printLine([...(lines.length > 0 ? lines : [same]), '', ...means, whole].join('\n'));
}

type Figures = { readonly before?: number | undefined; readonly after?: number | undefined };

const figure = (value: number | undefined): string => (value === undefined ? NO_FIGURE : figureText(value));

const arrow = ({ before, after }: Figures): string =>
  before === after ? figure(after) : `${figure(before)} → ${figure(after)}`;

function itemLines(
  { code, title, score, levels, indicators }: ItemComparison,
  lang: Language,
): readonly string[] {
  if (levels.length === 0 && indicators.length === 0 && score.before === score.after) return [];
  const points = say({ th: 'คะแนน', en: 'score' }, lang);
  return [
    `${code} ${title}`,
    `  ${points}: ${arrow(score)}`,
    ...levels.flatMap((level) => levelLines(level, lang)),
    ...indicators.map(({ name, ...percent }) => `  ${name}: ${arrow(percent)} %`),
  ];
}

const CHANGES = {
  met: { th: 'ทำแล้ว', en: 'met' },
  unmet: { th: 'ไม่ได้ทำแล้ว', en: 'no longer met' },
  unknown: { th: 'ไม่ได้ระบุแล้ว', en: 'no longer stated' },
  after: { th: 'เพิ่มแนวทาง', en: 'guideline added' },
  before: { th: 'ตัดแนวทาง', en: 'guideline removed' },
  result: { th: 'ผลการดำเนินงานเปลี่ยน จำนวนอักษร', en: 'result changed, characters' },
  added: { th: 'เพิ่มหลักฐาน', en: 'evidence added' },
  removed: { th: 'ตัดหลักฐาน', en: 'evidence removed' },
} as const satisfies Readonly<Record<string, Words>>;

function levelLines(
  { level, guidelines, result, evidence }: LevelComparison,
  lang: Language,
): readonly string[] {
  const line = (change: keyof typeof CHANGES, what: string): string =>
    `  ${LEVEL_LABELS[level]}: ${say(CHANGES[change], lang)}: ${what}`;
  return [
    ...guidelines.map(({ text, after, only }) =>
      line(only ?? (after === undefined ? 'unknown' : after ? 'met' : 'unmet'), text),
    ),
    ...(result ? [line('result', arrow(result))] : []),
    ...evidence.added.map((title) => line('added', title)),
    ...evidence.removed.map((title) => line('removed', title)),
  ];
}
