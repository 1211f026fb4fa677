import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../../src/index.js';
import { reportWithResult } from '../../../support/report.js';

describe('a document', () => {
  it('numbers the stream of its structure below every offset: poppler mistakes one for the other', async () => {
    const { pdf } = await generateReport(reportWithResult('ย่อหน้า'), { formats: ['pdf'] });
    const file = Buffer.from(pdf!).toString('latin1');
    const stream = file.lastIndexOf(' 0 obj', file.indexOf('/ObjStm'));
    const number = Number(/\d+$/u.exec(file.slice(0, stream))?.[0]);
    expect(number).toBeLessThan(file.search(/^\d+ 0 obj/mu));
  });
});
