import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinLines } from '../../src/markdown/wrapped-lines.js';

const COPIED = `กรมได้กำหนดวิสัยทัศน์และยุทธศาสตร์ที่ตอบสนองต่อภารกิจ โดยให้บุคลากรทุกระดับ
มีส่วนร่วมในการเสนอความเห็น และนำผลการสำรวจความต้องการของผู้รับบริการมา
ประกอบการทบทวนแผนทุกปี
ผู้บริหารสื่อสารวิสัยทัศน์ไปยังทุกหน่วยงานผ่านการประชุมประจำเดือน พ.ศ. 2560
- 2564 และ
1) ช่องทางที่เป็นทางการ ได้แก่ หนังสือเวียน การประชุมผู้บริหาร และการตรวจเยี่ยม
หน่วยงานในภูมิภาค
- จดหมายข่าว
12`;

const JOINED = `กรมได้กำหนดวิสัยทัศน์และยุทธศาสตร์ที่ตอบสนองต่อภารกิจ โดยให้บุคลากรทุกระดับมีส่วนร่วมในการเสนอความเห็น และนำผลการสำรวจความต้องการของผู้รับบริการมาประกอบการทบทวนแผนทุกปี

ผู้บริหารสื่อสารวิสัยทัศน์ไปยังทุกหน่วยงานผ่านการประชุมประจำเดือน พ.ศ. 2560 - 2564 และ
1) ช่องทางที่เป็นทางการ ได้แก่ หนังสือเวียน การประชุมผู้บริหาร และการตรวจเยี่ยมหน่วยงานในภูมิภาค
- จดหมายข่าว
12`;

describe('joinLines', () => {
  it('makes paragraphs of the lines of a page; markers and page numbers begin lines of their own', () => {
    expect(joinLines(COPIED)).toEqual({ text: JOINED, joined: 4 });
    expect(joinLines(JOINED)).toEqual({ text: JOINED, joined: 0 });
  });

  it('keeps line ends as they are', () => {
    expect(joinLines(COPIED.replaceAll('\n', '\r\n')).text).toBe(JOINED.replaceAll('\n', '\r\n'));
  });

  it('leaves short lines, front matter, tables, headings, code and line ends that are asked for', () => {
    const long = 'ข้อความที่ยาวพอจะเป็นบรรทัดหนึ่งของหน้ากระดาษที่คัดลอกมา';
    for (const text of [
      'นายสมชาย ใจดี\nผู้อำนวยการกองกลาง\nกรมสาธิต',
      `---\ntitle: ${long}\nfile: ${long}\nlink: ${long}\n---`,
      `| ${long} |\n| ${long} |\n| ${long} |`,
      `## ${long}\n## ${long}\n## ${long}`,
      `\`\`\`\n${long}\n${long}\n${long}\n\`\`\``,
      `${long}  \n${long}\\\n${long}`,
    ])
      expect(joinLines(text)).toEqual({ text, joined: 0 });
  });

  it('loses no character but white space', () => {
    const bare = (text: string): string => text.replace(/\s/gu, '');
    const line = fc.oneof(
      fc.constantFrom(...COPIED.split('\n'), '', '---', '```', '| ก |', 'x  ', 'x\\'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(bare(joinLines(text).text)).toBe(bare(text));
      }),
    );
  });
});
