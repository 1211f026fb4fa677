import { describe, expect, it } from '@jest/globals';
import type { MergeOptions } from '../../../src/tools/merge/index.js';
import { merging, nothing } from './support/merging.js';

const FILES = {
  'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: ๒๕๖๘\nroundMonths: 12 เดือน\n',
  '1/1.1/basic.md':
    '---\ncriteria: [เกณฑ์หนึ่ง,  เกณฑ์สอง]\n---\n\nย่อหน้าหนึ่ง  มี **ตัวหนา**\n\n\n* ข้อ _เอียง_\n\n| ก | ข |\n| :-- | --: |\n| 1 | 2 |\n\nย่อหน้าท้าย\n',
  'results.yaml':
    'items:\n  - code: "7.1"\n    title: ผล\n    indicators:\n      - name: ร้อยละความพึงพอใจ # เดิม\n        unit: ร้อยละ\n        direction: higher-is-better\n        target: 85%\n        years:\n          - year: ๒๕๖๗\n            value: 82\n        note: ดี\n',
  'profile.yaml':
    'sections:\n  - number: 1\n    groups:\n      - label: ก\n        topics:\n          - number: 1\n            questions: [หน้าที่คืออะไร]\n            answers:\n              - คำตอบเดิม\n',
};
const options: MergeOptions = { format: 'folder' };

/** Changes one text in Word; only that text is another one in the folder's file. */
const keeps = (file: keyof typeof FILES, from: string, to: string): Promise<void> =>
  merging(
    [[new RegExp(`(?<=<w:t[^>]*>[^<]*)${from}`, 'gu'), to]],
    nothing,
    ({ files, text }) => {
      expect([...files.keys()]).toEqual([file]);
      expect(text(file)).toBe(FILES[file].replace(from, to));
    },
    options,
    FILES,
  );

describe('what was not changed in Word keeps the form that people gave it', () => {
  it('in results: 85%, Thai digits, a text for its paragraphs', () =>
    keeps('results.yaml', 'ร้อยละความพึงพอใจ', 'ร้อยละความพอใจ'));

  it('in the profile: brackets, and no titles that nobody typed', () =>
    keeps('profile.yaml', 'คำตอบเดิม', 'คำตอบใหม่'));

  it('in Markdown: spaces, empty lines, marks and rules of tables', () =>
    keeps('1/1.1/basic.md', 'ย่อหน้าท้าย', 'ย่อหน้าจบ'));
});
