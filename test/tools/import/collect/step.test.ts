import { describe, expect, it } from '@jest/globals';
import type { Column } from '../../../../src/read/content/index.js';
import type { LevelName } from '../../../../src/core/index.js';
import { toCollected, type Collected } from '../../../../src/tools/import/collect/collected.js';
import { initialState } from '../../../../src/tools/import/collect/state.js';
import { step, type StepEvent } from '../../../../src/tools/import/collect/step.js';
import { paragraph } from '../support/blocks.js';

const COLUMNS: readonly Column[] = [
  { role: 'level', label: 'ระดับ', from: 0, to: 1 },
  { role: 'result', label: 'ผลการดำเนินงาน', from: 1, to: 2 },
];
type Row = Extract<StepEvent, { type: 'row' }>;

const text = (...lines: readonly string[]): StepEvent => ({ type: 'text', lines });
const item = (code: string, title = ''): StepEvent => ({
  type: 'heading',
  heading: { type: 'item', code, title },
  text: `${code} ${title}`.trim(),
});
const announced = (level: LevelName): StepEvent => ({
  type: 'level',
  level: { level, criteria: [] },
  lines: [level],
});
const row = (level: LevelName | undefined, result: string, more: Partial<Row> = {}): Row => ({
  type: 'row',
  columns: COLUMNS,
  level: level && { level, criteria: [] },
  cells: [{ role: 'result', blocks: [paragraph(result)] }],
  unknown: [],
  ...more,
});
const table = (...rows: readonly Row[]): readonly StepEvent[] => [
  { type: 'table-start', levels: rows.flatMap(({ level }) => (level ? [level.level] : [])), isBare: false },
  ...rows,
  { type: 'table-end', columns: COLUMNS, hasUnlabelled: false },
];
const bare = (...rows: readonly Row[]): readonly StepEvent[] =>
  table(...rows).map((event) => (event.type === 'table-start' ? { ...event, isBare: true } : event));

const collect = (events: readonly StepEvent[], category?: number): Collected =>
  toCollected(events.reduce(step, initialState(category)));
/** Each item by its code: its levels with the texts of their results. */
const outline = ({ items }: Collected): unknown =>
  items.map(({ code, levels }) => [
    code,
    ...levels.map(({ level, result }) => [
      level,
      ...result.map((block) => (block.type === 'paragraph' ? block.pieces : [])).flatMap(textsOf),
    ]),
  ]);
const textsOf = (pieces: readonly { readonly type: string; readonly text?: string }[]): readonly string[] =>
  pieces.map((piece) => piece.text ?? piece.type);
const codes = ({ warnings }: Collected): readonly string[] =>
  warnings.map(({ code }) => code).filter((code) => code !== 'level-missing');

describe('a heading', () => {
  it('names the table that follows, and leaves the rest with it', () => {
    const found = collect([text('คำนำ'), item('1.2', 'ความโปร่งใส'), ...table(row('basic', 'ทำแล้ว'))]);
    expect(outline(found)).toEqual([['1.2', ['basic', 'ทำแล้ว']]]);
    expect(found.rest).toEqual(['คำนำ']);
    expect(found.items[0]!.title).toBe('ความโปร่งใส');
    expect(codes(found)).toEqual([]);
  });

  it('stays in the rest if no table takes it, though another line says the same', () => {
    const found = collect([item('1.2'), item('1.2'), ...table(row('basic', 'ทำแล้ว'))]);
    expect(found.rest).toEqual(['1.2']);
  });

  it('of a category counts for tables without codes, and gives its title', () => {
    const found = collect([
      {
        type: 'heading',
        heading: { type: 'category', number: 2, title: 'การวางแผน' },
        text: 'หมวด 2 การวางแผน',
      },
      ...table(row('basic', 'ทำแล้ว')),
    ]);
    expect(outline(found)).toEqual([['2.1', ['basic', 'ทำแล้ว']]]);
    expect([...found.categories]).toEqual([[2, 'การวางแผน']]);
    expect(codes(found)).toEqual(['item-assumed']);
  });

  it('of a further table of an item is rest if it has another title', () => {
    const found = collect([
      item('1.1', 'ก'),
      ...table(row('basic', 'หนึ่ง')),
      item('1.1', 'ข'),
      ...table(row('advance', 'สอง')),
    ]);
    expect(outline(found)).toEqual([['1.1', ['basic', 'หนึ่ง'], ['advance', 'สอง']]]);
    expect(found.rest).toEqual(['1.1 ข']);
  });

  it('may be in a row of the table', () => {
    const found = collect([
      item('1.1'),
      { type: 'table-start', levels: ['basic'], isBare: false },
      row('basic', 'หนึ่ง'),
      { type: 'row-heading', heading: { type: 'item', code: '1.2', title: '' }, text: '1.2' },
      row('basic', 'สอง'),
      { type: 'table-end', columns: COLUMNS, hasUnlabelled: false },
    ]);
    expect(outline(found)).toEqual([
      ['1.1', ['basic', 'หนึ่ง']],
      ['1.2', ['basic', 'สอง']],
    ]);
    expect(found.rest).toEqual([]);
  });
});

describe('a table without a heading', () => {
  const first = [item('1.1'), ...table(row('basic', 'หนึ่ง'))];

  it('continues the item if it follows directly', () => {
    const found = collect([...first, ...table(row('basic', 'ต่อ'), row('advance', 'สอง'))]);
    expect(outline(found)).toEqual([['1.1', ['basic', 'หนึ่ง', 'ต่อ'], ['advance', 'สอง']]]);
    expect(codes(found)).toEqual([]);
  });

  it('continues it after other text if it has further levels, which is not sure', () => {
    const found = collect([...first, text('หน้าต่อไป'), ...table(row('advance', 'สอง'))]);
    expect(outline(found)).toEqual([['1.1', ['basic', 'หนึ่ง'], ['advance', 'สอง']]]);
    expect(found.warnings[0]).toEqual({ code: 'table-joined', item: '1.1', level: 'basic' });
  });

  it('is not sure to continue it by the number of its columns alone', () => {
    expect(codes(collect([...first, ...bare(row('advance', 'สอง'))]))).toEqual(['table-joined']);
  });

  it('begins the next item if it names a level that the item has', () => {
    const found = collect([...first, text('หน้าต่อไป'), ...table(row('basic', 'สอง'))]);
    expect(outline(found)).toEqual([
      ['1.1', ['basic', 'หนึ่ง']],
      ['1.2', ['basic', 'สอง']],
    ]);
    expect(codes(found)).toEqual(['item-assumed']);
  });

  it('has no code if nothing says its category', () => {
    expect(outline(collect(table(row('basic', 'หนึ่ง'))))).toEqual([['', ['basic', 'หนึ่ง']]]);
    expect(outline(collect(table(row('basic', 'หนึ่ง')), 4))).toEqual([['4.1', ['basic', 'หนึ่ง']]]);
  });
});

describe('a level', () => {
  it('may be announced by a line, which leaves the rest', () => {
    const found = collect([item('1.1'), announced('advance'), ...table(row(undefined, 'ทำแล้ว'))]);
    expect(outline(found)).toEqual([['1.1', ['advance', 'ทำแล้ว']]]);
    expect(found.rest).toEqual([]);
  });

  it('that a line announces gives way to the one that the row names', () => {
    const found = collect([item('1.1'), announced('advance'), ...table(row('basic', 'ทำแล้ว'))]);
    expect(outline(found)).toEqual([['1.1', ['basic', 'ทำแล้ว']]]);
    expect(found.rest).toEqual(['advance']);
  });

  it('is the one before for a row that names none, and the first one at the start', () => {
    const found = collect([item('1.1'), ...table(row(undefined, 'หนึ่ง'), row(undefined, 'สอง'))]);
    expect(outline(found)).toEqual([['1.1', ['basic', 'หนึ่ง', 'สอง']]]);
    expect(codes(found)).toEqual(['level-assumed']);
  });

  it('that comes again after another one is reported', () => {
    const rows = [row('basic', 'หนึ่ง'), row('advance', 'สอง'), row('basic', 'สาม')];
    const found = collect([item('1.1'), ...table(...rows)]);
    expect(outline(found)).toEqual([['1.1', ['basic', 'หนึ่ง', 'สาม'], ['advance', 'สอง']]]);
    expect(codes(found)).toEqual(['level-twice']);
  });

  it('that is missing is reported', () => {
    const { warnings } = collect([item('1.1'), ...table(row('basic', 'หนึ่ง'))]);
    expect(warnings).toEqual([
      { code: 'level-missing', item: '1.1', level: 'advance' },
      { code: 'level-missing', item: '1.1', level: 'significance' },
    ]);
  });
});

describe('text without a place', () => {
  it('of a row is rest, and reported', () => {
    const found = collect([
      item('1.1'),
      { type: 'table-start', levels: [], isBare: false },
      { type: 'row-unplaced', columns: COLUMNS, text: 'หมายเหตุ', lines: ['หมายเหตุ'] },
      row('basic', 'หนึ่ง', { unknown: ['ช่องอื่น'], item: { text: 'อะไรก็ไม่รู้', heading: undefined } }),
      { type: 'table-end', columns: COLUMNS, hasUnlabelled: false },
    ]);
    expect(found.rest).toEqual(['หมายเหตุ', 'อะไรก็ไม่รู้', 'ช่องอื่น']);
    expect(codes(found)).toEqual(['row-unplaced', 'row-unplaced']);
  });

  it('of a label that says more than what its column holds is rest once', () => {
    const columns = [...COLUMNS, { role: 'unknown', label: 'ผู้รับผิดชอบ', from: 2, to: 3 } as const];
    const end: StepEvent = { type: 'table-end', columns, hasUnlabelled: false };
    const found = collect([
      item('1.1'),
      ...table(row('basic', 'หนึ่ง')).slice(0, -1),
      end,
      ...table(row('advance', 'สอง')).slice(0, -1),
      end,
    ]);
    expect(found.rest).toEqual(['ผู้รับผิดชอบ']);
    expect(codes(found)).toEqual(['column-unknown']);
  });

  it('of an item that the standard does not have is rest, unless there is no other', () => {
    const odd = [item('7.9', 'ผลลัพธ์'), ...table(row('basic', 'หนึ่ง'))];
    expect(outline(collect(odd))).toEqual([['7.9', ['basic', 'หนึ่ง']]]);
    const found = collect([item('1.1'), ...table(row('basic', 'สอง')), ...odd]);
    expect(outline(found)).toEqual([['1.1', ['basic', 'สอง']]]);
    expect(found.rest).toEqual(['7.9 ผลลัพธ์', 'หนึ่ง']);
    expect(codes(found)).toEqual(['table-unplaced']);
  });

  it('of another table is rest, also if the table heads the next one', () => {
    const found = collect([
      {
        type: 'other-table',
        lines: ['ประเด็น | 1.3'],
        heading: { type: 'item', code: '1.3', title: '' },
      },
      ...table(row('basic', 'หนึ่ง')),
    ]);
    expect(outline(found)).toEqual([['1.3', ['basic', 'หนึ่ง']]]);
    expect(found.rest).toEqual(['ประเด็น | 1.3']);
    expect(found.otherTables).toEqual(['ประเด็น | 1.3']);
  });
});

it('leaves the states before as they were', () => {
  const before = [item('1.1'), ...table(row('basic', 'หนึ่ง'))].reduce(step, initialState());
  const shown = toCollected(before);
  table(row('basic', 'สอง'), row('advance', 'สาม')).reduce(step, before);
  expect(toCollected(before)).toEqual(shown);
});
