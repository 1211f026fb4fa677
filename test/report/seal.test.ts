import { describe, expect, it } from '@jest/globals';
import { parseReport, type Report } from '../../src/report/index.js';
import { smallReport } from '../support/report.js';

const given = (): Report => {
  const parsed = parseReport(smallReport());
  if (!parsed.ok) throw new Error('the report is valid');
  return parsed.report;
};

describe('a report that parseReport gave', () => {
  it('is given again as a copy, the same as if it were read anew', () => {
    const report = given();
    const again = parseReport(report);
    const anew = parseReport(JSON.parse(JSON.stringify(report)));
    expect(again).toEqual(anew);
    expect(again.ok && again.report).not.toBe(report);
  });

  it('holds plain data, so that it is the same when it is read out of a file', () => {
    const parsed = parseReport({ ...smallReport(), unit: '' });
    expect(parsed.ok && JSON.parse(JSON.stringify(parsed.report))).toStrictEqual(parsed.ok && parsed.report);
  });

  it('is checked where it was changed', () => {
    const report = given() as { agency: string; fiscalYear: number };
    report.fiscalYear = 63;
    expect(parseReport(report).ok).toBe(false);
    report.fiscalYear = 2563;
    report.agency = 'กรม\u0000ใหม่';
    expect(parseReport(report)).toMatchObject({ ok: true, report: { agency: 'กรมใหม่' }, replaced: 1 });
  });

  it('is checked by other limits than before', () => {
    expect(parseReport(given(), { limits: { fieldCharacters: 1 } }).ok).toBe(false);
  });
});
