import { describe, expect, it } from '@jest/globals';
import type { DeskView } from '../../../src/app/desk/index.js';
import { smallEdition } from '../../support/edition.js';
import { files, newDesk, text } from './support/desk.js';

const SINGLE =
  'agency: กรม\nfiscalYear: 2568 # ปี\ncategories:\n  - number: 1\n    items:\n      - code: "1.1"\n        levels:\n          - level: basic\n            result: ผล\n';
const FOLDER = { 'report.yaml': 'agency: กรม\nfiscalYear: 2568\n', '1/1.1/basic.md': 'ผล\n' };
const outlineOf = ({ report }: DeskView): unknown =>
  report!.categories.map(({ number, items }) => [number, items.map(({ code }) => code)]);
const started = {
  name: 'ใหม่',
  agency: 'กรมใหม่',
  fiscalYear: 2568,
  roundMonths: 12,
} as const;

describe.each([
  ['a report in one file', { 'report.yaml': SINGLE }],
  ['a report in a folder', FOLDER],
])('%s', (_, given) => {
  it('gets a category with its items and empty levels, in its order, and can be gone back', async () => {
    const desk = newDesk();
    await desk.open('ก', files(given));
    await desk.edit({ add: '4' });
    const view = await desk.edit({ add: '3' });
    expect(outlineOf(view)).toEqual([
      [1, ['1.1']],
      [3, ['3.1', '3.2', '3.3', '3.4']],
      [4, ['4.1', '4.2', '4.3', '4.4']],
    ]);
    const [, third] = view.report!.categories;
    expect(third!.title).toMatch(/ผู้รับบริการ/u);
    expect(third!.items[0]).toMatchObject({
      isEmpty: true,
      levels: [{ result: '' }, { result: '' }, { result: '' }],
    });
    await desk.undo();
    const undone = await desk.undo();
    expect(outlineOf(undone)).toEqual([[1, ['1.1']]]);
    expect(undone.changed).toEqual([]);
  });

  it('gets one item, whose levels are filled in like the others', async () => {
    const desk = newDesk();
    await desk.open('ก', files(given));
    await desk.edit({ add: '1.3' });
    const view = await desk.edit({ code: '1.3', level: 'advance', result: 'ผลใหม่' });
    expect(outlineOf(view)).toEqual([[1, ['1.1', '1.3']]]);
    expect(view.report!.categories[0]!.items[1]).toMatchObject({ isEmpty: false });
    const reread = await newDesk().open('ก', desk.files().files);
    expect(reread.report).toEqual(view.report);
  });

  it('loses what is empty without a trace, and nothing in which somebody has written', async () => {
    const desk = newDesk();
    await desk.open('ก', files(given));
    await desk.edit({ add: '2' });
    await desk.edit({ remove: '2.3' });
    const view = await desk.edit({ remove: '2' });
    expect(outlineOf(view)).toEqual([[1, ['1.1']]]);
    expect(view.changed).toEqual([]);
    await expect(desk.edit({ remove: '1.1' })).rejects.toThrow('1.1 is not empty');
    await expect(desk.edit({ remove: '1' })).rejects.toThrow('1.1 is not empty');
  });
});

describe('a report without categories', () => {
  it('gets its first one', async () => {
    const desk = newDesk();
    await desk.open('ก', files({ 'report.yaml': 'agency: กรม\nfiscalYear: 2568\nexecutiveSummary: สรุป\n' }));
    expect(outlineOf(await desk.edit({ add: '6' }))).toEqual([[6, ['6.1', '6.2', '6.3', '6.4']]]);
    expect(outlineOf(await desk.edit({ remove: '6' }))).toEqual([]);
  });
});

describe('a new report', () => {
  it('adds what its edition says, with open boxes and its titles', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(smallEdition()));
    const desk = newDesk();
    await desk.create({ ...started, categories: [2], criteria: { name: 'e.json', bytes } });
    const { report } = await desk.edit({ add: '1.1' });
    const [item] = report!.categories[0]!.items;
    expect(item!.title).toBe('ระบบการนำองค์การของหน่วยงาน');
    expect(item!.isEmpty).toBe(true);
    expect(item!.levels[0]!.guidelines).toEqual([
      { text: 'ผู้บริหารกำหนดทิศทาง', points: [], met: false },
      { text: 'ผู้บริหารสื่อสาร', points: ['ภายใน', 'ภายนอก'], met: false },
    ]);
  });

  it('loses an empty category with the comments that came with it, and keeps those of people', async () => {
    const desk = newDesk();
    await desk.create({ ...started, categories: [1, 2] });
    const view = await desk.edit({ remove: '2' });
    expect([...desk.files().files.keys()].filter((name) => name.startsWith('2/'))).toEqual([]);
    expect(outlineOf(view)).toEqual([[1, ['1.1', '1.2', '1.3', '1.4']]]);
    const own = new Map(desk.files().files);
    own.set(
      '1/1.4/basic.md',
      new TextEncoder().encode(`${text(desk, '1/1.4/basic.md').replace('---\n', '---\n# ถามกองคลัง\n')}`),
    );
    const later = newDesk();
    await later.open('ใหม่', own);
    await later.edit({ remove: '1.4' });
    const kept = [...later.files().files.keys()].filter((name) => name.startsWith('1/1.4/'));
    expect(kept).toHaveLength(1);
    expect(text(later, kept[0]!)).toContain('ถามกองคลัง');
  });
});
