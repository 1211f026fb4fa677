import { describe, expect, it } from '@jest/globals';
import { batchFailure } from '../../src/batch/index.js';
import { asError } from '../../src/core/index.js';
import { EditionError } from '../../src/report/edition/index.js';
import { TemplateError } from '../../src/render/template/index.js';

const refused = [
  [
    'a template',
    new TemplateError([
      asError(
        { code: 'unknown-field', field: 'agancy' },
        { source: { file: 'title.hbs', line: 2, column: 3 } },
      ),
    ]),
    'แม่แบบใช้ไม่ได้',
    'ตรงนี้ไม่มีช่อง “agancy”',
  ],
  [
    'criteria',
    new EditionError([asError({ code: 'unknown-key', key: 'titel' }, { path: ['titel'] })]),
    'ไฟล์เกณฑ์ใช้ไม่ได้',
    'ไม่รู้จักช่อง “titel”',
  ],
] as const;

describe('batchFailure', () => {
  it.each(refused)('says what is wrong with %s in Thai', (_, error, summary, found) => {
    const { message, problems } = batchFailure(error);
    expect(message.th).toBe(summary);
    expect(problems[0]?.message.th).toContain(found);
  });

  it('crosses to another thread as it is', () => {
    const failure = batchFailure(refused[0][1]);
    expect(structuredClone(failure)).toEqual(failure);
  });

  it('says of a fault in Thai that it is one', () => {
    expect(batchFailure(new TypeError('x is not a function'))).toMatchObject({
      name: 'TypeError',
      code: 'fault',
      message: { th: 'โปรแกรมขัดข้อง: x is not a function' },
    });
  });
});
