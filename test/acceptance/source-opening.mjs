// What the opening page of a category has to hold, worked out from the parsed report.
import { LEVEL_APPROACHES, LEVEL_LABELS } from '../../dist/report/index.js';
import { plainText } from '../../dist/markdown/index.js';
import { LEVELS } from '../../dist/core/index.js';

const heading = (level) => `${LEVEL_LABELS[level]} (${LEVEL_APPROACHES[level]})`;

/** The box of a level that the agency claims or denies. */
export const claim = (passed) => (passed === undefined ? '' : passed ? '☑' : '☐');

function cell(item, name) {
  const level = item.levels.find((each) => each.level === name);
  const summary = item.summary?.[name];
  if (!level) return [summary ?? '–'];
  const decided = level.guidelines.filter(({ met }) => met !== undefined);
  const passed = level.passed === undefined ? '' : level.passed ? 'ผ่าน' : 'ยังไม่ผ่าน';
  return [
    ...(summary || passed ? [`${claim(level.passed)} ${summary ?? passed}`] : []),
    ...(decided.length > 0
      ? [`ดำเนินการแล้ว ${decided.filter(({ met }) => met).length} จาก ${decided.length} ข้อ`]
      : []),
  ];
}

/** Rows of the page; none where the category has nothing to show on it. */
export function openingRows({ goal, items }) {
  const says = items.some(
    ({ summary, levels }) => summary ?? levels.some(({ passed }) => passed !== undefined),
  );
  if (!goal && !says) return [];
  return [
    [[...(goal ? ['เป้าหมายของหมวด', plainText(goal)] : []), 'ภาพรวมประเด็นการพิจารณา']],
    [['ประเด็น'], ...LEVELS.map((level) => [heading(level)])],
    ...items.map((item) => [
      [`${item.code} ${item.shortTitle ?? item.title}`],
      ...LEVELS.map((level) => cell(item, level)),
    ]),
  ];
}
