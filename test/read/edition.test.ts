import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EditionError } from '../../src/report/edition/index.js';
import { generateReport } from '../../src/generate/generator.js';
import { readEdition } from '../../src/read/index.js';
import { smallEdition } from '../support/edition.js';
import { inFolder } from '../support/folder.js';
import { smallReport } from '../support/report.js';

describe('readEdition', () => {
  it('reads an edition from JSON', async () => {
    await inFolder({ 'edition.json': JSON.stringify(smallEdition()) }, async (folder) => {
      const { categories } = await readEdition(path.join(folder, 'edition.json'));
      expect(categories.map(({ number }) => number)).toEqual([0, 1, 7]);
    });
  });

  it('tells file and line of what is wrong', async () => {
    await inFolder({ 'other.yaml': 'language: th\nstandard: PMQA 3.0\n' }, async (folder) => {
      const failure = await readEdition(path.join(folder, 'other.yaml')).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(EditionError);
      expect((failure as EditionError).issues).toMatchObject([
        { code: 'other-standard', source: { line: 2 } },
      ]);
    });
  });

  it('is what the option criteria reads; differences become warnings with their place', async () => {
    await inFolder({ 'edition.json': JSON.stringify(smallEdition()) }, async (folder) => {
      const report = smallReport({
        categories: [
          {
            number: 1,
            items: [{ code: '1.1', levels: [{ level: 'basic', criteria: ['อื่น'], result: 'ก' }] }],
          },
        ],
      });
      const criteria = path.join(folder, 'edition.json');
      const { warnings } = await generateReport(report, { criteria, formats: ['docx'] });
      expect(warnings.filter(({ code }) => code === 'edition-difference')).toMatchObject([
        { path: ['categories', 0, 'items', 0, 'levels', 0, 'criteria', 0] },
      ]);
    });
  });
});
