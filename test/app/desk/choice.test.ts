import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { build } from '../../../src/app/cli/build/build.js';
import type { OutChoice } from '../../../src/app/desk/index.js';
import { newDesk, readExample } from './support/desk.js';

describe('documents with chosen options', () => {
  it.each<[string, Omit<OutChoice, 'draft'>]>([
    ['Thai digits and a table of contents', { digits: 'thai', contents: true }],
    ['evidence in an appendix, no contents', { evidence: 'appendix', contents: false }],
  ])('are those that the command makes: %s', async (_, choice) => {
    const out = await mkdtemp(path.join(tmpdir(), 'pmqa-choice-'));
    try {
      const desk = newDesk();
      await desk.open('department', await readExample('department'));
      const made = await desk.make(['docx', 'pdf'], undefined, undefined, choice);
      await build('examples/department', {
        ...choice,
        out,
        repair: true,
        tagged: true,
        json: true,
        lang: 'en',
      });
      for (const format of ['docx', 'pdf'] as const) {
        const other = await readFile(path.join(out, `department.${format}`));
        expect([format, Buffer.compare(Buffer.from(made[format]!), other)]).toEqual([format, 0]);
      }
    } finally {
      await rm(out, { recursive: true });
    }
  });

  it('say so where they are drafts', async () => {
    const desk = newDesk();
    await desk.open('department', await readExample('department'));
    const [plain, draft] = [
      await desk.make(['pdf'], undefined),
      await desk.make(['pdf'], undefined, undefined, { draft: '2025-08-01' }),
    ];
    expect(Buffer.compare(Buffer.from(plain.pdf!), Buffer.from(draft.pdf!))).not.toBe(0);
  });
});
