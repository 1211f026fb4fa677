// What the chapter of category 7 has to hold, worked out from the parsed report.
import { trendChart } from '../../dist/render/chart/trend.js';
import { CATEGORY_TITLES, ITEM_TITLES } from '../../dist/report/index.js';
import { achievedPercent, scoreOfIndicator } from '../../dist/report/score/index.js';

const COLUMNS = [
  ...['ตัวชี้วัด', 'หน่วย', 'ค่าที่ดี', 'น้ำหนัก', 'เป้าหมาย', 'ผลการดำเนินงาน (ปีงบประมาณ พ.ศ.)'],
  ...['ร้อยละที่บรรลุ', 'คะแนน', 'แนวโน้ม'],
];
const DIRECTIONS = { 'higher-is-better': 'ยิ่งสูงยิ่งดี', 'lower-is-better': 'ยิ่งต่ำยิ่งดี' };
/** As the official theme has it. */
const LOOK = { label: 'chart-label', size: 12, width: 121.9, height: 79.4, colors: {} };
const DASH = '–';

const figure = (value) =>
  value === undefined || value === null ? DASH : Number(value.toFixed(2)).toLocaleString('en-US');

export const resultTitle = ({ title }) => `หมวด 7 ${title ?? CATEGORY_TITLES[7]}`;
export const resultItemTitle = ({ code, title }) => `${code} ${title ?? ITEM_TITLES[code]}`;

/** Rows of the chapter, by the rule for blocks, and the header rows of its tables. */
export function resultRows({ results }, blocks) {
  if (!results) return { rows: [], heads: [] };
  const items = results.items.map((item) => itemRows(item, blocks));
  return {
    rows: [[[resultTitle(results)]], ...items.flatMap(({ rows }) => rows)],
    heads: items.map(({ head }) => head),
  };
}

function itemRows(item, blocks) {
  const { code, description, indicators } = item;
  const years = [...new Set(indicators.flatMap((each) => each.years.map(({ year }) => year)))].sort();
  const head = [...COLUMNS, ...years.map(String)];
  const lacks = indicators.some((each) => years.some((year) => valueIn(each, year) === DASH));
  return {
    head,
    rows: [
      [[resultItemTitle(item), ...blocks(description ?? [])]],
      ...indicators.flatMap((indicator) => [
        Object.assign(indicatorCells(indicator, years, blocks), { head, item: code }),
        ...chartLabels(indicator),
      ]),
      ...(lacks ? [[['หมายเหตุ เครื่องหมาย – หมายถึง ไม่มีข้อมูล']]] : []),
    ],
  };
}

const valueIn = ({ years }, year) => figure(years.find((each) => each.year === year)?.value);

const indicatorCells = (indicator, years, blocks) => [
  [`${indicator.code ?? ''} ${indicator.name}`, ...blocks(indicator.note ?? [])],
  [indicator.unit ?? DASH],
  [DIRECTIONS[indicator.direction]],
  [figure(indicator.weight)],
  [figure(indicator.target)],
  ...years.map((year) => [valueIn(indicator, year)]),
  [figure(achievedPercent(indicator))],
  [figure(scoreOfIndicator(indicator))],
  ...(indicator.years.filter(({ value }) => value !== null).length < 2
    ? [['(ข้อมูลไม่พอสำหรับแผนภูมิแนวโน้ม)']]
    : []),
];

/** Labels of the trend chart: years, figures and target; those of the scale and the unit are where there is room. */
function chartLabels(indicator) {
  const drawing = trendChart(indicator, LOOK);
  if (!drawing) return [];
  const { years, target } = indicator;
  const needed = [
    ...(target === undefined ? [] : [`เป้าหมาย ${figure(target)}`]),
    ...years.flatMap(({ year, value }) => [String(year), figure(value)]),
  ];
  const others = drawing.labels.map(({ text }) => text).filter((label) => !needed.includes(label));
  return [drawn(needed), Object.assign(drawn(others), { optional: true })];
}

/** A row of labels, the longest first: a short one may be a part of another. */
export const drawn = (labels) =>
  Object.assign(
    labels.toSorted((a, b) => b.length - a.length).map((label) => [label]),
    { drawn: true },
  );
