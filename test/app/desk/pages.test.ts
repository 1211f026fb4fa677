import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Edit } from '../../../src/app/desk/index.js';
import { newDesk, readExample } from './support/desk.js';

describe('pages after an edit that is not written yet', () => {
  it.each<[string, (result: string) => Edit]>([
    ['a level', (result) => ({ code: '1.1', level: 'basic', result: `${result}\n\nย่อหน้าใหม่` })],
    ['a field', () => ({ field: 'agency', value: 'กรมที่เปลี่ยนชื่อแล้ว' })],
  ])('are those that it leads to: %s', async (_, editOf) => {
    const desk = newDesk();
    const { report } = await desk.open('department', await readExample('department'));
    const edit = editOf(report!.categories[0]!.items[0]!.levels[0]!.result);
    const before = await desk.pages(undefined);
    const early = await desk.pages(undefined, {}, edit);
    expect(desk.files().files).toEqual(desk.files().saved);
    await desk.edit(edit);
    const after = await desk.pages(undefined);
    expect(Buffer.compare(early!, after!)).toBe(0);
    expect(Buffer.compare(early!, before!)).not.toBe(0);
  });

  it('are refused as the edit is', async () => {
    const desk = newDesk();
    await desk.open('department', await readExample('department'));
    await expect(desk.pages(undefined, {}, { field: 'agency', value: '' })).rejects.toThrow(/agency/u);
  });

  it('come after it where it brings a picture with it', async () => {
    const desk = newDesk();
    const given = await readExample('department');
    await desk.open('department', given);
    const bytes = new Uint8Array(await readFile('examples/department/figures/water-coverage.png'));
    const picture = await desk.picture({ part: '1.1', name: 'ภาพใหม่.png', bytes });
    const edit: Edit = { code: '1.1', level: 'basic', result: `![ภาพใหม่](${picture})` };
    expect(await desk.pages(undefined, {}, edit)).toBeUndefined();
    await desk.edit(edit);
    expect(await desk.pages(undefined, {}, edit)).toBeDefined();
  });
});
