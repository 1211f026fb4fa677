import { describe, expect, it } from '@jest/globals';
import { parseReport } from '../../../src/report/index.js';
import { comparedWarnings, extractWord } from '../../../src/tools/merge/index.js';
import type { GeneratorOptions } from '../../../src/generate/options.js';
import { wordFile } from '../extract/support/word-file.js';
import { edited } from './support/merging.js';

const REPORT = {
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  cover: { lines: ['เสนอกรม'] },
  signatures: [{ role: 'ผู้รับรอง', name: 'นายดำ ขาวดี', position: 'อธิบดี', date: '2025-10-24' }],
  plans: [{ title: 'แผนปรับปรุง', horizonYears: 1 as const, activities: [{ activity: 'อบรม' }] }],
  categories: [
    {
      number: 1 as const,
      title: 'การนำองค์การ',
      items: [
        {
          code: '1.1',
          title: 'ระบบ',
          levels: [
            {
              level: 'basic' as const,
              result: 'ผลหนึ่ง',
              evidence: [
                { title: 'คำสั่งที่หนึ่ง', link: 'https://one.example.go.th' },
                { title: 'คำสั่งที่สอง', link: 'https://two.example.go.th' },
              ],
            },
          ],
        },
      ],
    },
  ],
};

async function edit(
  changes: readonly (readonly [string | RegExp, string])[],
  options: GeneratorOptions = {},
): Promise<{ readonly told: readonly string[]; readonly word: ReturnType<typeof extractWord> }> {
  const parsed = parseReport(REPORT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const word = extractWord(edited(await wordFile(parsed.report, options), ...changes));
  return { word, told: (await comparedWarnings(word)).map(({ message }) => message.th) };
}

describe('an edit that was read back', () => {
  it.each([
    ['ตำแหน่ง อธิบดี', 'ตำแหน่ง รองอธิบดี'],
    ['24 ตุลาคม 2568', '25 ตุลาคม 2568'],
    ['\\(ระยะ 1 ปี\\)', '(ระยะ 3 ปี)'],
  ])('is not told as one that was not: %s', async (from, to) => {
    const { told } = await edit([[new RegExp(`(?<=<w:t[^>]*>[^<]*)${from}(?=[^<]*</w:t>)`, 'u'), to]]);
    expect(told).toEqual([]);
  });

  it('leaves the others told', async () => {
    const { told } = await edit([['</w:tbl>', '</w:tbl><w:p><w:r><w:t>นอกตาราง</w:t></w:r></w:p>']]);
    expect(told.some((each) => each.includes('นอกตาราง'))).toBe(true);
  });
});

describe('a deleted row of the list of evidence', () => {
  it('is named', async () => {
    // The last one: the level keeps a hidden list of its own.
    const row = /^(.*)<w:tr>(?:(?!<w:tr>).)*คำสั่งที่สอง(?:(?!<w:tr>).)*<\/w:tr>/su;
    const { told } = await edit([[row, '$1']], { evidence: 'appendix' });
    expect(told.join('\n')).toMatch(/“[^”]*คำสั่งที่สอง[^”]*” ลบออกใน Word/u);
    expect(told.join('\n')).not.toContain('คำสั่งที่หนึ่ง');
    expect(told.join('\n')).not.toMatch(/\d+ ข้อความ/u);
  });
});

describe('evidence that was typed in Word', () => {
  it('has the address at its end as link', async () => {
    const typed = '<w:p><w:r><w:t>คำสั่งที่สาม https://three.example.go.th/a</w:t></w:r></w:p>';
    const { word } = await edit([
      [/(?<=https:\/\/two\.example\.go\.th(?:(?!<\/w:p>).)*<\/w:p>(?=<\/w:tc>))/su, typed],
    ]);
    const { evidence } = word.report.categories[0]!.items[0]!.levels[0]!;
    expect(evidence?.at(-1)).toEqual({
      title: [{ type: 'text', text: 'คำสั่งที่สาม' }],
      link: 'https://three.example.go.th/a',
    });
  });
});
