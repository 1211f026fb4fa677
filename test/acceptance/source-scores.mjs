// What the page of scores has to hold, worked out from the parsed report and its scores.
import { CATEGORY_TITLES } from '../../dist/report/index.js';
import { reportScores } from '../../dist/report/score/index.js';
import { drawn } from './source-results.mjs';

const FULL = 500;
const LIMITS = { Basic: 300, Advance: 400, Significance: FULL };
const RINGS = [100, 200, 300, 400, FULL];

/** As many categories have to have a score as a radar chart needs directions. */
export const hasScores = (report) =>
  reportScores(report).categories.filter(({ score }) => score !== undefined).length >= 3;

const figure = (score, digits) =>
  score === undefined ? '–' : Number(score.toFixed(digits)).toLocaleString('en-US');

/** Rows of the page: its heading, the labels of the charts, the table. */
export function scoreRows(report) {
  if (!hasScores(report)) return [];
  const { categories, score } = reportScores(report);
  const widest = Math.max(...categories.map(({ items }) => items.length));
  const columns = Array.from({ length: widest }, (_, i) => i + 1);
  const title = (number) =>
    report.categories.find((category) => category.number === number)?.title ??
    (number === 7 ? report.results?.title : undefined) ??
    CATEGORY_TITLES[number];
  const head = ['หมวด', `คะแนนรายประเด็น (เต็ม ${FULL})`, 'เฉลี่ย', ...columns.map(String)];
  return [
    [['สรุปคะแนนการประเมิน']],
    drawn([...barLabels(categories), ...axisLabels(categories)]),
    ...tableRows(head, categories, columns, title),
    [['คะแนนเฉลี่ยทุกหมวด'], [figure(score, 2)]],
    // A ring has no figure where the outline runs through it.
    Object.assign(drawn(RINGS.map(String)), { optional: true }),
  ];
}

const tableRows = (head, categories, columns, title) => [
  [head],
  ...categories.map(({ number, items, score }) => [
    [
      `${number} ${title(number)}`,
      ...columns.map((column) => figure(items.find(({ code }) => code === `${number}.${column}`)?.score, 1)),
      figure(score, 2),
    ],
  ]),
];

const barLabels = (categories) => [
  ...['0', ...Object.entries(LIMITS).flat().map(String)],
  ...categories.flatMap(({ number, items }) => [
    `หมวด ${number}`,
    ...items.flatMap(({ code, score }) => [code, figure(score, 0)]),
  ]),
];

const axisLabels = (categories) =>
  [1, 2, 3, 4, 5, 6, 7].flatMap((number) => [
    `หมวด ${number}`,
    figure(categories.find((category) => category.number === number)?.score, 0),
  ]);
