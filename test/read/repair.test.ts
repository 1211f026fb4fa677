import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/read/index.js';
import { repairsOf } from '../../src/read/source.js';
import { repairValue } from '../../src/read/repair.js';
import { generateReport } from '../../src/generate/generator.js';
import { inFolder } from '../support/folder.js';

const REPORT = 'agency: ส านักงานตัวอย่าง\nfiscalYear: 2563\nunit: กลุ่มงานพัฒนา\n';

describe('repairValue', () => {
  it('repairs every text, counts the places and shows the first', () => {
    const { value, repairs } = repairValue({ title: 'แผนงาน', items: [{ text: 'ส านักมีค าสั่งเพ่ือ' }], year: 1 });
    expect(value).toEqual({ title: 'แผนงาน', items: [{ text: 'สำนักมีคำสั่งเพื่อ' }], year: 1 });
    expect(repairs).toEqual({
      count: 3,
      first: { path: ['items', 0, 'text'], before: 'ส านักมีค าส', after: 'สำนักมีคำสั่' },
    });
  });

  it('leaves names of files and addresses, in Markdown too', () => {
    const given = {
      image: 'ภาพ ท า.png',
      text: '![ค าอธิบาย](ภาพท า/ท%20า.png) และ [ท า](<ท า.png> "ท า")',
    };
    expect(repairValue(given).value).toEqual({
      image: 'ภาพ ท า.png',
      text: '![คำอธิบาย](ภาพท า/ท%20า.png) และ [ทำ](<ท า.png> "ทำ")'.replace('ภาพท า', 'ภาพท า'),
    });
  });

  it('keeps a key that is called __proto__ as a key', () => {
    expect(Object.keys(repairValue(JSON.parse('{"__proto__": 1}')).value as object)).toEqual(['__proto__']);
  });
});

describe('readReport', () => {
  const read = (options?: { repair: boolean }): Promise<unknown[]> =>
    inFolder({ 'a.yaml': REPORT }, async (folder) => {
      const report = await readReport(path.join(folder, 'a.yaml'), options);
      const { warnings } = await generateReport(report, { formats: ['docx'] });
      return [report.agency, repairsOf(report)?.count, warnings];
    });

  it('repairs damaged Thai, and the documents come with a warning that counts', async () => {
    const [agency, count, warnings] = await read();
    expect([agency, count]).toEqual(['สำนักงานตัวอย่าง', 1]);
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'repaired',
        path: ['agency'],
        source: { file: expect.stringMatching(/a\.yaml$/u), line: 1, column: expect.any(Number) },
        message: expect.objectContaining({ en: expect.stringMatching(/in 1 place/u) }),
      }),
    ]);
  });

  it('leaves it as it is with repair: false', async () => {
    expect(await read({ repair: false })).toEqual(['ส านักงานตัวอย่าง', undefined, []]);
  });
});
