import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../src/app/findings.js';
import { readReport } from '../../src/read/index.js';
import { inFolder } from '../support/folder.js';

const REPORT = { 'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\nroundMonths: 12\n' };

/** What `check` says of the files of a folder: file, line and code, and the words in Thai. */
const found = (files: Readonly<Record<string, string | Uint8Array>>) =>
  inFolder({ ...REPORT, ...files }, async (folder) =>
    (await findingsOf(await readReport(folder), undefined)).map(({ code, source, message }) => ({
      place: source && `${path.relative(folder, source.file).replaceAll('\\', '/')}:${source.line}`,
      code,
      thai: message.th,
    })),
  );

const places = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await found(files)).map(({ code, place }) => `${place} ${code}`);

describe('the place of a finding', () => {
  it.each([
    ['a sign that is printed as it is typed', 'หนึ่ง\nสอง\nสาม **ไม่ปิด', 'printed-as-typed'],
    ['a character that no font has', 'หนึ่ง\nสอง\nสาม 漢', 'not-drawn'],
    ['a telephone number', 'หนึ่ง\nสอง\nโทร ๐๘๑-๒๓๔-๕๖๗๘', 'phone-number'],
  ])('is the line of %s, not the first of its block', async (_, text, code) => {
    expect(await places({ '1/1.1/basic.md': text })).toContain(`1/1.1/basic.md:3 ${code}`);
    expect(
      await places({
        'report.yaml': `${REPORT['report.yaml']}categories:\n  - number: 1\n    items:\n      - code: '1.1'\n        levels:\n          - level: basic\n            result: |\n              ${text.replaceAll('\n', '\n              ')}\n`,
      }),
    ).toContain(`report.yaml:13 ${code}`);
  });

  it('is right below a line that closes a list', async () => {
    expect(await places({ '1/1.1/basic.md': '1) ก\n2) ข\nสรุป\nสาม 漢\n\n1) ค\n2) ง\nท้าย 字' })).toEqual([
      '1/1.1/basic.md:4 not-drawn',
      '1/1.1/basic.md:8 not-drawn',
    ]);
  });
});

it('names what is not printed as it looks by file and line, files in the order of their names', async () => {
  expect(
    await places({
      '10/x.md': 'ก',
      '2/2.1/basic.md': 'ผล\n\n> ยกมา\n\n📌 หนึ่ง\n📌 สอง',
      '1/1.1/basic.md':
        '---\nevidence:\n  - title: คำสั่ง #12\n    unit: กอง\n---\nผล\n\n| ภาพ |\n| --- |\n| ![ภาพ](x.svg) |\n',
      '1/1.1/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    }).then((all) => all.filter((each) => !each.includes('evidence'))),
  ).toEqual([
    '1/1.1/basic.md:3 comment-in-value',
    '1/1.1/basic.md:10 picture-below-table',
    '2/2.1/basic.md:3 quotation-sign',
    '2/2.1/basic.md:5 emoji-replaced',
    '10/x.md:1 unread-file',
  ]);
});

describe('a picture that cannot be used', () => {
  it.each(['C:\\Users\\สมชาย\\ภาพ.png', 'file:///C:/ภาพ.png', 'D:/ภาพ.png'])(
    'is to be copied into the folder, where it is named by %s',
    async (name) => {
      const [finding] = await found({ '1/1.1/basic.md': `ผล\n\n![ภาพ](${name})` });
      expect(finding?.thai).toMatch(/คัดลอกภาพมาไว้ในโฟลเดอร์ของรายงาน/u);
    },
  );

  it('has its reason in Thai', async () => {
    const cutOff = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a);
    const [finding] = await found({ '1/1.1/basic.md': 'ผล\n\n![ภาพ](x.jpg)', '1/1.1/x.jpg': cutOff });
    expect(finding?.thai).toMatch(/^(?!.*\b(?:the|cut|file)\b).*ไฟล์ JPEG เสียหาย/u);
  });
});
