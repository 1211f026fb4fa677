import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { extractReport } from '../../../src/tools/extract/extract-report.js';
import type { Block, Report } from '../../../src/report/index.js';
import type { EvidencePlace } from '../../../src/render/template/index.js';
import { parsed, reportArbitrary, smallReport } from '../../support/report.js';
import { documentXml, wordFile } from './support/word-file.js';

/**
 * What follows a summary or an appendix begins a page: no page break is printed at their ends, nor one after another.
 * One at an end of a cell of a plan parts its table and leaves nothing to tell which cell it stands in.
 */
function withoutIdleBreaks({ executiveSummary, appendices, plans, ...report }: Report): Report {
  const isBreak = (block: Block | undefined): boolean => block === undefined || block.type === 'page-break';
  const trimmed = (content: readonly Block[]): readonly Block[] =>
    content.filter((block, at, all) => !isBreak(block) || !isBreak(all[at + 1]));
  return {
    ...report,
    ...(executiveSummary && { executiveSummary: trimmed(executiveSummary) }),
    ...(plans && {
      plans: plans.map((plan) => ({
        ...plan,
        activities: plan.activities.map(({ progress = [], ...activity }) => {
          const kept = progress.filter((block) => !isBreak(block));
          return { ...activity, ...(kept.length > 0 && { progress: kept }) };
        }),
      })),
    }),
    ...(appendices && {
      appendices: appendices.map((appendix) => ({ ...appendix, content: trimmed(appendix.content) })),
    }),
  };
}

/** Options that change which parts of a report are printed. */
const optionsArbitrary = fc.record(
  {
    titlePage: fc.boolean(),
    openings: fc.boolean(),
    letteredFront: fc.boolean(),
    evidence: fc.constantFrom<EvidencePlace>('cell', 'appendix'),
  },
  { requiredKeys: [] },
);

const numRuns = 30;

describe('a report out of its Word file', () => {
  it('is the report, in the normal form that parseReport gives', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary, optionsArbitrary, async (input, options) => {
        const report = withoutIdleBreaks(parsed(input));
        expect(extractReport(await wordFile(report, options))).toEqual(report);
      }),
      { numRuns },
    );
  });

  it('keeps a dash that is the text of an activity, and a summary that says the opposite of its checkbox', async () => {
    const categories = [
      {
        number: 1,
        items: [
          {
            code: '1.1',
            summary: { basic: 'ผ่าน' },
            levels: [{ level: 'basic', guidelines: [{ text: 'ก', met: false }], result: 'ข' }],
          },
        ],
      },
    ];
    const plans = [{ title: 'แผน', activities: [{ activity: '–' }] }];
    const report = parsed({ agency: 'กรม', fiscalYear: 2568, categories, plans });
    const { plans: read, categories: [category] = [] } = extractReport(
      await wordFile(report, { openings: true }),
    );
    expect(read).toEqual(report.plans);
    expect(category?.items[0]?.summary).toEqual({ basic: 'ผ่าน' });
  });

  it.each(['cell', 'appendix'] as const)('has no QR codes in it: evidence in %s', async (evidence) => {
    const proofs = [
      { title: 'แผน', link: 'https://a.go.th/ก' },
      { title: 'คำสั่ง', file: 'ก.pdf' },
    ];
    const levels = [{ level: 'basic' as const, result: 'ดี', evidence: proofs }];
    const report = parsed(smallReport({ categories: [{ number: 1, items: [{ code: '1.1', levels }] }] }));
    expect(extractReport(await wordFile(report, { evidence, qrCodes: true }))).toEqual(report);
  });

  it('prints the same file again where Thai digits hide which ones the report has', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary, async (input) => {
        const file = await wordFile(withoutIdleBreaks(parsed(input)), { digits: 'thai' });
        const again = await wordFile(extractReport(file), { digits: 'thai' });
        expect(documentXml(again)).toBe(documentXml(file));
      }),
      { numRuns },
    );
  });
});
