import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEVELS } from '../../../src/core/index.js';
import type { DeskView } from '../../../src/app/desk/index.js';
import { newDesk, readExample } from './support/desk.js';

/** What a desk shows of its report; what was changed and can be gone back to is another matter. */
const shown = ({ report, findings, repairs, problems }: DeskView) => ({
  report,
  findings,
  repairs,
  problems,
});

const RESULTS = [
  'ผลใหม่ของกรม',
  '1. ข้อแรก\n2. ข้อสอง\n   - ย่อย\n\nย่อหน้า **เน้น**',
  '| ก | ข |\n| --- | --- |\n| 1 | 2 |',
  'ดู [เว็บไซต์](https://example.go.th) และ *เครื่องหมาย* ที่ไม่ใช่ \\*ดาว\\*',
  '',
];
const place = fc.record({ code: fc.constantFrom('1.1', '1.2', '2.1'), level: fc.constantFrom(...LEVELS) });
const edit = fc.oneof(
  fc.tuple(place, fc.constantFrom(...RESULTS)).map(([at, result]) => ({ ...at, result })),
  fc.tuple(place, fc.constantFrom('คำสั่ง', 'ประกาศ')).map(([at, title]) => ({ ...at, evidence: [{ title }] })),
  fc.constantFrom('กองแผน', 'สำนักงานเลขานุการ').map((value) => ({ field: 'unit' as const, value })),
);

describe('what is kept between edits', () => {
  it('shows what a desk shows that has opened the same files anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const desk = newDesk();
        let view = await desk.open('x', await readExample('office'));
        for (const each of edits) view = await desk.edit(each).catch(() => desk.view());
        const fresh = await newDesk().open('x', desk.files().files);
        expect(shown(view)).toEqual(shown(fresh));
      }),
      { numRuns: 12 },
    );
  });
});
