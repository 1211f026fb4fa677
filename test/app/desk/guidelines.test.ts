import { describe, expect, it } from '@jest/globals';
import { files, newDesk, text } from './support/desk.js';

const FILE = '1/1.1/basic.md';
const basic = { code: '1.1', level: 'basic' } as const;
const folder = (level: string) =>
  files({ 'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n', [FILE]: level });

describe('guidelines that are written in a form', () => {
  it('get a line and a tick box each, without the signs that they were pasted with', async () => {
    const desk = newDesk();
    await desk.open('x', folder('ผลเดิม\n'));
    const view = await desk.edit({
      ...basic,
      guidelines: '• มีวิสัยทัศน์\n\n☑ มีการสื่อสาร\n  - ทางหนังสือเวียน\n\t- ทางเว็บไซต์\n',
    });
    expect(text(desk, FILE)).toContain(
      '- [ ] มีวิสัยทัศน์\n  - [x] มีการสื่อสาร\n    - ทางหนังสือเวียน\n    - ทางเว็บไซต์\n',
    );
    expect(text(desk, FILE)).toContain('ผลเดิม');
    expect(view.report!.categories[0]!.items[0]!.levels[0]!.guidelines).toEqual([
      { text: 'มีวิสัยทัศน์', points: [], met: false },
      { text: 'มีการสื่อสาร', points: ['ทางหนังสือเวียน', 'ทางเว็บไซต์'], met: true },
    ]);
  });

  it('keep the ticks and marks of text of those that were there before', async () => {
    const desk = newDesk();
    await desk.open(
      'x',
      folder('---\nguidelines: |\n  - [x] ข้อ **หนึ่ง**\n  - [x] ข้อสอง\n  - ไม่มีช่อง\n---\n\nผล\n'),
    );
    await desk.edit({ ...basic, guidelines: 'ข้อใหม่\nข้อ หนึ่ง\nข้อสองแก้แล้ว\nไม่มีช่องและแก้แล้ว' });
    expect(text(desk, FILE)).toContain(
      'guidelines: |\n  - [ ] ข้อใหม่\n  - [x] ข้อ **หนึ่ง**\n  - [x] ข้อสองแก้แล้ว\n  - ไม่มีช่องและแก้แล้ว\n',
    );
  });

  it('are gone where nothing is written', async () => {
    const desk = newDesk();
    await desk.open('x', folder('---\nguidelines: |\n  - [x] ข้อหนึ่ง\n---\n\nผล\n'));
    const view = await desk.edit({ ...basic, guidelines: ' \n' });
    expect(text(desk, FILE)).not.toContain('ข้อหนึ่ง');
    expect(view.report!.categories[0]!.items[0]!.levels[0]!.guidelines).toEqual([]);
  });
});
