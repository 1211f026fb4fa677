import { describe, expect, it } from '@jest/globals';
import type { Desk, DeskView, FileMap } from '../../../src/app/desk/index.js';
import { files, newDesk, text } from './support/desk.js';

const GIVEN = {
  'report.yaml': 'agency: กรม\nfiscalYear: 2568\n',
  '1/1.1/basic.md': 'ผลเดิม\n',
  '1/1.2/basic.md': 'ผลเดิม\n',
};
const withText = (changes: Readonly<Record<string, string>>): FileMap => files({ ...GIVEN, ...changes });
const resultOf = ({ report }: DeskView, at: number): string =>
  report!.categories[0]!.items[at]!.levels[0]!.result;

async function opened(): Promise<Desk> {
  const desk = newDesk();
  await desk.open('ก', files(GIVEN));
  return desk;
}

describe('a folder that others work in too', () => {
  it('gives what they changed, beside what was changed here', async () => {
    const desk = await opened();
    await desk.edit({ code: '1.1', level: 'basic', result: 'ผลของเรา' });
    const view = await desk.reload(withText({ '1/1.2/basic.md': 'ผลของเขา\n' }));
    expect([resultOf(view, 0), resultOf(view, 1)]).toEqual(['ผลของเรา', 'ผลของเขา']);
    expect(view).toMatchObject({ changed: ['1/1.1/basic.md'], differing: [] });
  });

  it('keeps what they changed when an edit is taken back', async () => {
    const desk = await opened();
    await desk.edit({ code: '1.1', level: 'basic', result: 'ผลของเรา' });
    await desk.reload(withText({ '1/1.2/basic.md': 'ผลของเขา\n' }));
    const view = await desk.undo();
    expect([resultOf(view, 0), resultOf(view, 1)]).toEqual(['ผลเดิม', 'ผลของเขา']);
    expect(view.changed).toEqual([]);
  });

  it('cannot be led back over a file that they changed', async () => {
    const desk = await opened();
    await desk.edit({ code: '1.1', level: 'basic', result: 'ผลของเรา' });
    await desk.edit({ code: '1.1', level: 'basic', result: 'ผลเดิม' });
    const view = await desk.reload(withText({ '1/1.1/basic.md': 'ผลของเขา\n' }));
    expect(resultOf(view, 0)).toBe('ผลของเขา');
    expect(resultOf(await desk.undo(), 0)).toBe('ผลของเขา');
  });

  it('asks for a file that both changed, and keeps the text here meanwhile', async () => {
    const desk = await opened();
    await desk.edit({ code: '1.1', level: 'basic', result: 'ผลของเรา' });
    const view = await desk.reload(withText({ '1/1.1/basic.md': 'ผลของเขา\n' }));
    expect(resultOf(view, 0)).toBe('ผลของเรา');
    expect(view.differing).toEqual(['1/1.1/basic.md']);
  });

  it.each(['here', 'folder'] as const)('takes the text of one side: %s', async (side) => {
    const desk = await opened();
    await desk.edit({ code: '1.1', level: 'basic', result: 'ผลของเรา' });
    await desk.reload(withText({ '1/1.1/basic.md': 'ผลของเขา\n' }));
    const view = await desk.settle('1/1.1/basic.md', side);
    expect(view.differing).toEqual([]);
    expect(resultOf(view, 0)).toBe(side === 'here' ? 'ผลของเรา' : 'ผลของเขา');
    // What was decided for here is written over the folder's text by the next save.
    expect(view.changed).toEqual(side === 'here' ? ['1/1.1/basic.md'] : []);
    const { saved } = desk.files();
    expect(new TextDecoder().decode(saved.get('1/1.1/basic.md'))).toBe('ผลของเขา\n');
  });

  it('asks for nothing where both wrote the same, or a file is as it was', async () => {
    const desk = await opened();
    await desk.edit({ code: '1.1', level: 'basic', result: 'ผลใหม่' });
    const same = text(desk, '1/1.1/basic.md');
    const view = await desk.reload(withText({ '1/1.1/basic.md': same }));
    expect(view).toMatchObject({ changed: [], differing: [] });
    expect(await desk.reload(withText({ '1/1.1/basic.md': same }))).toEqual(view);
  });

  it('may be broken, and be read again once it is mended', async () => {
    const desk = await opened();
    const broken = await desk.reload(withText({ 'report.yaml': 'agency: [\n' }));
    expect(broken.report).toBeUndefined();
    expect(broken.problems[0]).toMatchObject({ file: 'report.yaml' });
    expect((await desk.reload(files(GIVEN))).report).toBeDefined();
  });
});
