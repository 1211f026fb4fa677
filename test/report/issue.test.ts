import { describe, expect, it } from '@jest/globals';
import { formatPath } from '../../src/core/index.js';
import { ReportError } from '../../src/report/index.js';

describe('formatPath', () => {
  it.each([
    [[], 'report'],
    [['categories', 0, 'items', 2], 'categories[0].items[2]'],
    [['ชื่อเรื่อง'], 'ชื่อเรื่อง'],
    [['scores', '1.1'], 'scores."1.1"'],
    [['', 'a b'], '""."a b"'],
  ])('writes %j as %s', (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});

describe('ReportError', () => {
  it('lists every issue, with the file where there is one', () => {
    const message = { th: 'ผิด', en: 'wrong' };
    const detail = { code: 'invalid', reason: 'x', severity: 'error', path: ['agency'], message } as const;
    const error = new ReportError([detail, { ...detail, source: { file: 'a.yaml', line: 3, column: 5 } }]);
    expect(error.message).toBe('the report has 2 issues\n  agency: wrong\n  a.yaml:3:5 agency: wrong');
  });
});
