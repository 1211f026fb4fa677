import type { Table } from '../../document/index.js';
import type { Results } from '../../report/index.js';
import { plainText } from '../../markdown/index.js';
import { DIRECTION_LABELS, INDICATOR_COLUMNS, INDICATOR_NOTE } from '../labels.js';
import { cell, headRow, row } from './text.js';

type Indicator = Results['items'][number]['indicators'][number];

const YEARS = 5;
const OPEN_ROWS = 4;

/** The years that a form of indicators has columns for: those that are there, else five to the reported one. */
export function yearsOf(indicators: readonly Indicator[], fiscalYear: number): readonly number[] {
  const given = [...new Set(indicators.flatMap(({ years }) => years.map(({ year }) => year)))];
  for (let year = fiscalYear; given.length < YEARS && year > fiscalYear - YEARS; year -= 1)
    if (!given.includes(year)) given.push(year);
  return given.sort((a, b) => a - b);
}

/** The indicators of an item of category 7 as a table that is filled in. */
export function indicatorTable(code: string, indicators: readonly Indicator[], fiscalYear: number): Table {
  const years = yearsOf(indicators, fiscalYear);
  const labels = [...INDICATOR_COLUMNS, ...years.map(String), INDICATOR_NOTE];
  return {
    type: 'table',
    style: 'plain',
    columns: widths(years.length),
    description: `ตัวชี้วัดของประเด็น ${code}`,
    metadata: { 'form-indicators': JSON.stringify(code) },
    head: [headRow(labels)],
    body: [
      ...indicators.map((indicator) => row(textsOf(indicator, years).map(filled))),
      ...Array.from({ length: OPEN_ROWS }, () => row(labels.map((_, at) => filled('', at)))),
    ],
  };
}

const filled = (text: string, at: number) => cell(at === 1 ? 'cell' : 'cell-centered', text);

/** An indicator as the texts of its row. */
export function textsOf(indicator: Indicator, years: readonly number[]): readonly string[] {
  const { code, name, unit, direction, weight, target, note } = indicator;
  const valueIn = (year: number): string => {
    const found = indicator.years.find((each) => each.year === year);
    return found === undefined ? '' : found.value === null ? '–' : String(found.value);
  };
  return [
    code ?? '',
    name,
    unit ?? '',
    DIRECTION_LABELS[direction],
    weight === undefined ? '' : String(weight),
    target === undefined ? '' : String(target),
    ...years.map(valueIn),
    noteText(note) ?? '',
  ];
}

/** A note that is plain text; one of other blocks stays in the report and is no part of a form. */
export function noteText(note: Indicator['note']): string | undefined {
  if (!note?.every((block) => block.type === 'paragraph')) return undefined;
  return note.flatMap((block) => (block.type === 'paragraph' ? plainText(block.text) : [])).join('\n');
}

function widths(years: number): readonly number[] {
  const given = [6, 26, 8, 7, 7, 8, ...Array.from({ length: years }, () => 6), 10];
  const total = given.reduce((sum, width) => sum + width, 0);
  return given.map((width) => (width * 100) / total);
}
