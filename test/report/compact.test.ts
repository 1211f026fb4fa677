import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compactReport } from '../../src/report/compact.js';
import type { BlockInput } from '../../src/markdown/index.js';
import { parsed, reportArbitrary, reportWithResult, smallReport } from '../support/report.js';

const compactResult = (blocks: BlockInput[]): unknown =>
  compactReport(parsed(reportWithResult(blocks))).categories?.[0]?.items[0]?.levels[0]?.result;

describe('a compact report', () => {
  it('is read as the same report', () => {
    fc.assert(
      fc.property(reportArbitrary, (input) => {
        const report = parsed(input);
        expect(parsed(JSON.parse(JSON.stringify(compactReport(report))))).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what the standard and the defaults say', () => {
    expect(compactReport(parsed(smallReport()))).toEqual({
      agency: 'กรมตัวอย่าง',
      fiscalYear: 2563,
      categories: [
        {
          number: 1,
          items: [
            {
              code: '1.1',
              levels: [{ level: 'basic', result: [{ type: 'paragraph', text: 'ผู้บริหารกำหนดวิสัยทัศน์' }] }],
            },
          ],
        },
      ],
    });
  });

  it('writes text without marks as a string, breaks and addresses in it', () => {
    const text = 'ดู www.example.go.th\nหรือ a@example.go.th';
    expect(compactResult([{ type: 'paragraph', text }])).toEqual([{ type: 'paragraph', text }]);
  });

  it('writes marks as pieces, and a link where its text does not give its target', () => {
    const text = [
      'ก ',
      { type: 'bold' as const, text: 'ข' },
      { type: 'link' as const, target: 'https://a.go.th/', text: 'ค' },
    ];
    expect(compactResult([{ type: 'paragraph', text }])).toEqual([{ type: 'paragraph', text }]);
  });

  it('leaves out the round of a report of twelve months, not of a follow-up', () => {
    const followUps = [{ roundMonths: 12 as const, activities: [{ activity: 'ก' }] }];
    const compact = compactReport(parsed(smallReport({ roundMonths: 12, followUps })));
    expect([compact.roundMonths, compact.followUps]).toEqual([undefined, followUps]);
  });

  it('leaves out the markers that a list counts, and keeps the others', () => {
    const list: BlockInput = {
      type: 'list',
      style: 'decimal-paren',
      start: 3,
      items: ['ก', { marker: '4.1', text: 'ข' }, { text: 'ค', children: [{ type: 'note', text: 'ง' }] }],
    };
    expect(compactResult([list])).toEqual([list]);
  });
});
