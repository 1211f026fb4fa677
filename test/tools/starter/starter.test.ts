import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { generateReport } from '../../../src/generate/generator.js';
import { parseEdition } from '../../../src/report/edition/index.js';
import { readReport } from '../../../src/read/index.js';
import { itemCodes } from '../../../src/report/standard.js';
import { starterFiles } from '../../../src/tools/starter/starter-files.js';
import { inFolder } from '../../support/folder.js';

const edition = parseEdition({
  standard: 'PMQA 4.0',
  categories: [
    {
      number: 0,
      title: 'ลักษณะสำคัญ',
      sections: [
        {
          number: 1,
          title: 'ลักษณะองค์กร',
          groups: [
            { label: 'ก', title: 'กลุ่ม', topics: [{ number: 1, title: 'หัวข้อ', questions: ['ใคร', 'อะไร'] }] },
          ],
        },
      ],
    },
    {
      number: 2,
      title: 'ยุทธศาสตร์',
      items: [
        {
          code: '2.1',
          title: 'แผน',
          levels: { basic: { criteria: ['เกณฑ์'], guidelines: [{ text: 'แนวทาง', points: ['ข้อย่อย'] }] } },
        },
      ],
    },
  ],
});
if (!edition.ok) throw new Error('the edition of the test is not valid');

describe('starterFiles', () => {
  it('has a file for each level of each item, the profile, and a README', () => {
    const files = [...starterFiles({ fiscalYear: 2569 }).keys()];
    expect(files.filter((file) => file.endsWith('.md'))).toHaveLength(1 + 6 * 4 * 3);
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'report.yaml', 'profile.yaml', '6/6.4/basic.md']),
    );
  });

  it('is read as a report with nothing written yet, and builds', async () => {
    const files = Object.fromEntries(starterFiles({ fiscalYear: 2569, agency: 'กรม "ตัวอย่าง": ก' }));
    await inFolder(files, async (folder) => {
      const report = await readReport(folder);
      expect(report.agency).toBe('กรม "ตัวอย่าง": ก');
      expect(report.categories.map(({ items }) => items.map(({ code }) => code))).toEqual(
        [1, 2, 3, 4, 5, 6].map(itemCodes),
      );
      expect(report.profile?.sections).toHaveLength(2);
      const { docx } = await generateReport(report, { formats: ['docx'] });
      expect(docx!.length).toBeGreaterThan(10_000);
    });
  });

  it('has the statements of an edition with open boxes, and its questions', async () => {
    const files = Object.fromEntries(
      starterFiles({ fiscalYear: 2569, categories: [0, 2], edition: edition.edition }),
    );
    expect(Object.keys(files).filter((file) => path.dirname(file) === '2/2.1')).toHaveLength(3);
    await inFolder(files, async (folder) => {
      const { categories, profile } = await readReport(folder);
      expect(categories.map(({ number }) => number)).toEqual([2]);
      expect(categories[0]!.items[0]!.levels[0]).toMatchObject({
        criteria: [{ text: [{ text: 'เกณฑ์' }] }],
        guidelines: [{ met: false, text: [{ text: 'แนวทาง' }], points: [[{ text: 'ข้อย่อย' }]] }],
        result: [],
      });
      expect(profile!.sections[0]!.groups[0]!.topics[0]!.questions).toHaveLength(2);
    });
  });
});
