import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../src/generate/index.js';
import { toDocument } from '../../src/generate/index.js';
import { ownerAt, withOwnersOf, withoutOwners, type ReportInput } from '../../src/report/index.js';
import { readZip } from '../../src/read/word/zip.js';
import { fieldHashes, reportHash } from '../../src/tools/provenance/hash.js';
import { parsed, smallReport } from '../support/report.js';

const owner = {
  unit: 'กองกลยุทธ์ทดสอบ',
  person: 'นางสาวผู้รับผิดชอบ',
  email: 'somebody@owner.example',
  due: '2025-08-15',
};
const owned: ReportInput = smallReport({
  categories: [
    { number: 1, items: [{ code: '1.1', owner, levels: [{ level: 'basic', result: 'ผล', owner }] }] },
  ],
  results: { items: [{ code: '7.1', owner, indicators: [{ name: 'ร้อยละ', target: 80, owner }] }] },
  plans: [{ title: 'แผน', owner, activities: [{ activity: 'ทำ' }] }],
});
const SECRETS = Object.values(owner);
const holdsSecret = (text: string): boolean => SECRETS.some((secret) => text.includes(secret));

describe('owners', () => {
  const report = parsed(owned);

  it('belong to an item, a level, an indicator and a plan', () => {
    expect(ownerAt(report, ['categories', 0, 'items', 0, 'levels', 0, 'result'])).toEqual(owner);
    expect(ownerAt(report, ['results', 'items', 0, 'indicators', 0])).toEqual(owner);
    expect(ownerAt(report, ['plans', 0, 'title'])).toEqual(owner);
    expect(ownerAt(report, ['agency'])).toBeUndefined();
  });

  it('are refused without a unit, or with a day that is none', () => {
    expect(() =>
      parsed({ ...owned, plans: [{ title: 'แผน', owner: {}, activities: [{ activity: 'ทำ' }] }] }),
    ).toThrow('plans.0.owner.unit');
    const due = '15 ส.ค. 2568';
    expect(() =>
      parsed({
        ...owned,
        plans: [{ title: 'แผน', owner: { unit: 'กอง', due }, activities: [{ activity: 'ทำ' }] }],
      }),
    ).toThrow('plans.0.owner.due');
  });

  it('are in no part of a file, neither one for submission nor another', async () => {
    for (const roundTrip of [true, false]) {
      const { docx, pdf } = await generateReport(report, { roundTrip });
      for (const { name, read } of readZip(docx)) {
        if (!/\.(?:xml|rels)$/u.test(name)) continue;
        const text = new TextDecoder().decode(read());
        expect([name, holdsSecret(text)]).toEqual([name, false]);
      }
      expect(holdsSecret(Buffer.from(pdf).toString('latin1'))).toBe(false);
      expect(holdsSecret(Buffer.from(pdf).toString('utf8'))).toBe(false);
    }
  });

  it('change nothing in a document', async () => {
    const [own, without] = await Promise.all([toDocument(report), toDocument(withoutOwners(report))]);
    expect(JSON.stringify(own.document)).toBe(JSON.stringify(without.document));
  });

  it('take no part in hashes, and come back to the report that they are of', () => {
    const without = withoutOwners(report);
    expect(holdsSecret(JSON.stringify(without))).toBe(false);
    expect(reportHash(report)).toBe(reportHash(without));
    expect([...fieldHashes(report)]).toEqual([...fieldHashes(without)]);
    expect(withOwnersOf(report, without)).toEqual(report);
  });
});
