import { describe, expect, it } from '@jest/globals';
import { classify } from '../../../../src/tools/import/classify/index.js';
import { paragraph, sourceTable } from '../support/blocks.js';

const NOWHERE = { isOfResults: false };
const HEAD = ['ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'];
const types = (...args: Parameters<typeof classify>): readonly string[] =>
  classify(...args).map(({ type }) => type);

describe('a paragraph', () => {
  it.each([
    ['1.2 ความโปร่งใส', { type: 'item', code: '1.2', title: 'ความโปร่งใส' }],
    ['หมวด 3 การให้ความสำคัญ', { type: 'category', number: 3, title: 'การให้ความสำคัญ' }],
  ])('is the heading “%s”', (text, heading) => {
    expect(classify(paragraph(text), NOWHERE)).toEqual([{ type: 'heading', heading, text }]);
  });

  it('announces a level by its name alone', () => {
    expect(classify(paragraph('ระดับ Advance'), NOWHERE)).toMatchObject([
      { type: 'level', level: { level: 'advance', criteria: [] }, lines: ['ระดับ Advance'] },
    ]);
    expect(types(paragraph('ระดับ Advance ต้องมีหลักฐาน'), NOWHERE)).toEqual(['text']);
  });

  it('is text otherwise, and nothing without text', () => {
    expect(classify(paragraph('คำนำ'), NOWHERE)).toEqual([{ type: 'text', lines: ['คำนำ'] }]);
    expect(classify(paragraph(' '), NOWHERE)).toEqual([]);
  });
});

describe('a table', () => {
  it('has a start, its rows and an end if it is one of levels', () => {
    const events = classify(
      sourceTable(HEAD, ['Basic', 'วางแผน', 'ทำแล้ว'], ['Advance', '', 'ทำอีก']),
      NOWHERE,
    );
    expect(events.map(({ type }) => type)).toEqual(['frame', 'table-start', 'row', 'row', 'table-end']);
    expect(events[1]).toMatchObject({ levels: ['basic', 'advance'], isBare: false });
    expect(events[4]).toMatchObject({ hasUnlabelled: false });
  });

  it('has no levels under a heading of category 7', () => {
    const table = sourceTable(HEAD, ['Basic', 'วางแผน', 'ทำแล้ว']);
    expect(types(table, { isOfResults: true })).toEqual(['other-table']);
  });

  it('continues the columns of the table before, if it has as many', () => {
    const table = sourceTable(['', 'ทำต่อ', 'ผลต่อ']);
    const columns = HEAD.map((label, from) => ({
      role: (['level', 'guideline', 'result'] as const)[from]!,
      label,
      from,
      to: from + 1,
    }));
    expect(types(table, NOWHERE)).toEqual(['other-table']);
    expect(classify(table, { columns, isOfResults: false })[1]).toMatchObject({ isBare: true, levels: [] });
    expect(types(table, { columns: columns.slice(1), isOfResults: false })).toEqual(['other-table']);
  });

  it('only frames the tables of levels in its cells', () => {
    const inner = sourceTable(HEAD, ['Basic', 'วางแผน', 'ทำแล้ว']);
    const events = classify(sourceTable([[paragraph('1.1 ระบบ')], [inner]]), NOWHERE);
    expect(events).toEqual([{ type: 'frame', blocks: [paragraph('1.1 ระบบ'), inner] }]);
  });

  it('names an item if all its cells name the same one', () => {
    expect(classify(sourceTable(['ประเด็น', '1.3 ผลสัมฤทธิ์']), NOWHERE)).toMatchObject([
      { type: 'other-table', heading: { code: '1.3' }, lines: ['ประเด็น | 1.3 ผลสัมฤทธิ์'] },
    ]);
    const [contents] = classify(sourceTable(['1.1 ก', '1.2 ข']), NOWHERE);
    expect(contents).not.toHaveProperty('heading');
  });
});

describe('a row of a table of levels', () => {
  const rowOf = (...cells: readonly string[]): unknown => classify(sourceTable(HEAD, cells), NOWHERE)[2];

  it('has the level and the criteria of its first cell', () => {
    expect(rowOf('Basic มีแผน', 'วางแผน', 'ทำแล้ว')).toMatchObject({
      type: 'row',
      level: { level: 'basic' },
      cells: [
        { role: 'criteria', blocks: [{ pieces: [{ text: 'มีแผน' }] }] },
        { role: 'guideline' },
        { role: 'result' },
        { role: 'evidence', blocks: [] },
        { role: 'recommendation', blocks: [] },
      ],
    });
  });

  it('heads an item or a category if that is all it says', () => {
    expect(rowOf('1.2 ความโปร่งใส', '', '')).toMatchObject({ type: 'row-heading', heading: { code: '1.2' } });
  });

  it('splits a cell at its labels', () => {
    const [, , row] = classify(
      sourceTable(HEAD, [
        'Basic',
        [paragraph('เกณฑ์: มีแผน'), paragraph('แนวทาง'), paragraph('วางแผน')],
        'ทำแล้ว',
      ]),
      NOWHERE,
    );
    expect(row).toMatchObject({
      cells: [
        { role: 'criteria', blocks: [{ pieces: [{ text: 'มีแผน' }] }] },
        { role: 'guideline', blocks: [paragraph('วางแผน')] },
        { role: 'result' },
        {},
        {},
      ],
    });
  });
});
