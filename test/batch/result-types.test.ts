import { describe, expect, it } from '@jest/globals';
import { generateAll, type BatchInput, type BatchOutcome } from '../../src/batch/index.js';
import type { ReportInput } from '../../src/report/index.js';

type ResultOf<Outcome> = Outcome extends { ok: true; result: infer Result } ? Result : never;
type Of<Batch> = Batch extends AsyncGenerator<infer Outcome> ? ResultOf<Outcome> : never;
type Bytes = Uint8Array<ArrayBuffer>;

const report: ReportInput = { agency: 'กรมตัวอย่าง', fiscalYear: 2568, categories: [] };
const named: BatchInput[] = ['a.yaml'];

// The compiler holds these: `npm run types`. Nothing of a batch runs before its first outcome is asked for.
describe('the type of a result of generateAll', () => {
  it('has what `formats` names, and all formats without it', () => {
    const pdf = generateAll(['a.yaml'], { formats: ['pdf'] });
    const all = generateAll([{ name: 'a', report }]);
    const bytes = (result: Of<typeof pdf>): Bytes => result.pdf;
    const pages = (result: Of<typeof pdf>): number => result.pages;
    const word = (result: Of<typeof all>): readonly Bytes[] => [result.docx, result.pdf];
    // @ts-expect-error no Word file was asked for
    const none = (result: Of<typeof pdf>): unknown => result.docx;
    expect([pdf, all, bytes, pages, word, none]).toHaveLength(6);
  });

  it('has nothing for certain where an input may have formats of its own', () => {
    const own = generateAll([{ name: 'a', report, options: { formats: ['docx'] } }], { formats: ['pdf'] });
    const any = generateAll(named, { formats: ['pdf'] });
    const digits = generateAll([{ name: 'a', report, options: { digits: 'thai' as const } }], {
      formats: ['pdf'],
    });
    // @ts-expect-error the input asks for a Word file
    const first = (result: Of<typeof own>): Bytes => result.pdf;
    // @ts-expect-error it is known only when the program runs
    const second = (result: Of<typeof any>): Bytes => result.pdf;
    const third = (result: Of<typeof digits>): Bytes => result.pdf;
    const outcome = (given: BatchOutcome): boolean => given.ok;
    expect([own, any, digits, first, second, third, outcome]).toHaveLength(7);
  });
});
