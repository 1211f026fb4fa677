import { describe, expect, it } from '@jest/globals';
import type { ProblemDetail } from '../../src/core/index.js';
import type * as model from '../../src/model.js';

type Model = typeof model;
const load = async (name: string): Promise<Model> =>
  (await import(new URL(`../../dist/web/${name}.js`, import.meta.url).href)) as Model;

const OF_DATA: ProblemDetail = { code: 'missing', expected: 'text' };
const OF_FILES = {
  code: 'not-importable',
  message: { th: 'คำที่มากับปัญหา', en: 'words that came with it' },
} as const;

// In one test: the words of files stay, once an entry has brought them.
describe('pmqa-report/model on a page', () => {
  it('words what it finds, keeps the words of other problems, and words those too beside the whole package', async () => {
    const data = await load('model');
    const found = data.parseReport({ agency: 1 });
    expect(found.ok ? [] : found.issues.map(({ message }) => message.th).join(' ')).toMatch(/ต้องระบุ|ต้องเป็น/u);
    expect(data.describeProblem(OF_DATA).th).toMatch(/[ก-๙]/u);
    expect(data.describeProblem(OF_FILES)).toEqual(OF_FILES.message);
    const whole = await load('index');
    expect(whole.describeProblem(OF_FILES).en).toContain('only Word files');
    expect(data.describeProblem(OF_FILES)).toEqual(whole.describeProblem(OF_FILES));
  });
});
