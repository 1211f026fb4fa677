import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../src/app/findings.js';
import { readReport } from '../../../src/read/index.js';
import { groupFindings } from '../../../src/tools/check/index.js';
import { writeRgbPng } from '../../../src/picture/index.js';
import { inFolder } from '../../support/folder.js';
import type { Finding } from '../../../src/core/index.js';

const REPORT = { 'report.yaml': 'agency: กรม\nfiscalYear: 2568\n' };
const PNG = writeRgbPng(1, 1, new Uint8Array(3));
const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

const check = (files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Finding[]> =>
  inFolder({ ...REPORT, ...files }, async (folder) =>
    (await findingsOf(await readReport(folder), undefined)).map((finding) => ({
      ...finding,
      ...(finding.source && {
        source: { ...finding.source, file: path.relative(folder, finding.source.file).replaceAll('\\', '/') },
      }),
    })),
  );

const place = ({ code, source }: Finding): string => `${code} ${source?.file}:${source?.line}`;

describe('check of what people put into a folder', () => {
  it('looks at every picture', async () => {
    const findings = await check({
      '1/1.1/basic.md': 'ก\n\n![ก](a.png)\n\n![ข](B.PNG)\n\n![ค](c.heic)\n\n![ง](ไม่มี.png)',
      '1/1.1/a.png': PNG,
      '1/1.1/b.png': PNG,
      '1/1.1/c.heic': HEIC,
    });
    const pictures = findings.filter(({ code }) => code === 'picture');
    expect(pictures.map(place)).toEqual([5, 7, 9].map((line) => `picture 1/1.1/basic.md:${line}`));
    expect(pictures).toMatchObject([
      { severity: 'error', problem: { code: 'picture-not-found', suggestion: '1/1.1/b.png' } },
      { problem: { code: 'unknown-picture-kind', kind: 'HEIC' } },
      { problem: { code: 'picture-not-found' } },
    ]);
    expect(pictures[1]!.message).toMatchObject({
      th: expect.stringContaining('JPEG'),
      en: expect.stringContaining('JPEG'),
    });
  });

  it.each(['<b>ก</b>', 'ก **ข', '---', '#หัวข้อ', '![ก](x', '&amp;nbsp;', 'ก\n| ก | ข |'])(
    'says that %j is printed as it is typed, with its line',
    async (text) => {
      const findings = await check({ '1/1.1/basic.md': `ก\n\n${text}\n` });
      // Each sign is on the last line of its text.
      expect(findings.map(place)).toEqual([`printed-as-typed 1/1.1/basic.md:${2 + text.split('\n').length}`]);
    },
  );

  it('says nothing of text without such signs', async () => {
    expect(
      await check({
        '1/1.1/basic.md': 'ก 5*6*7 a_b < 3 & 4 #1\n\n**ข** ~~ค~~\n\n| ก | ข |\n|---|---|\n| 1 | 2 |',
      }),
    ).toEqual([]);
  });

  it('lists findings by category, item and level, then files that were not read', async () => {
    const files = {
      '2/2.1/basic.md': '<b>',
      '1/1.2/advance.md': '<b>',
      '1/1.1/significance.md': '<b>',
      '1/1.1/basic.md': '',
      'บันทึก.docx': 'x',
    };
    await inFolder({ ...REPORT, ...files }, async (folder) => {
      const report = await readReport(folder);
      const groups = groupFindings(report, await findingsOf(report, undefined));
      expect(groups.map(({ label }) => label.th)).toEqual([
        'ประเด็น 1.1 ระดับ Basic',
        'ประเด็น 1.1 ระดับ Significance',
        'ประเด็น 1.2 ระดับ Advance',
        'ประเด็น 2.1 ระดับ Basic',
        'ไฟล์ในโฟลเดอร์',
      ]);
      expect(groups[0]).toMatchObject({ category: 1, item: '1.1', level: 'basic' });
    });
  });
});
