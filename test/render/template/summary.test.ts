import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import { documentParagraphs, visit, type Document, type Figure } from '../../../src/document/index.js';
import { extractReport } from '../../../src/tools/extract/extract-report.js';
import {
  ITEM_TITLES,
  type CategoryNumber,
  type ItemCode,
  type ReportInput,
  type ResultItemCode,
} from '../../../src/report/index.js';
import type { GenerateOptions } from '../../../src/generate/options.js';
import { summaryOf } from '../../../src/render/template/summary.js';
import { wordFile } from '../../tools/extract/support/word-file.js';
import { parsed, smallReport } from '../../support/report.js';

const codesOf = (category: number): readonly string[] =>
  Object.keys(ITEM_TITLES).filter((code) => code.startsWith(`${category}.`));

/** A report of some categories whose items all have the same score. */
const scored = (scores: Readonly<Record<number, number>>): ReportInput =>
  smallReport({
    categories: Object.keys(scores)
      .map((number) => Number(number) as CategoryNumber)
      .filter((number) => number < 7)
      .map((number) => ({
        number,
        items: codesOf(number).map((code) => ({
          code: code as ItemCode,
          levels: [{ level: 'basic', result: 'ดี' }],
        })),
      })),
    ...(scores[7] !== undefined && {
      results: { items: codesOf(7).map((code) => ({ code: code as ResultItemCode })) },
    }),
    scores: Object.fromEntries(
      Object.entries(scores).flatMap(([number, score]) =>
        codesOf(Number(number)).map((code) => [code, score]),
      ),
    ),
  });
const WHOLE = scored({ 1: 500, 2: 400, 3: 300, 4: 250.55, 5: 100, 6: 0, 7: 450 });

const build = createDocumentBuilder();
const documentOf = async (input: ReportInput, options: GenerateOptions = {}): Promise<Document> =>
  (await build(parsed(input), options)).document;
const charts = (document: Document): readonly Figure[] => {
  const found: Figure[] = [];
  visit(document, (block) => {
    if (block.type === 'figure') found.push(block);
  });
  return found;
};

describe('the page of scores', () => {
  it('has a bar for every item, a direction for every category, and all figures in a table', async () => {
    const document = await documentOf(WHOLE);
    const [bars, radar] = charts(document);
    expect(bars!.alt.match(/\d\.\d /gu)).toHaveLength(30);
    expect(radar!.alt).toBe(
      'แผนภูมิเรดาร์ คะแนนเฉลี่ยรายหมวด: หมวด 1 500, หมวด 2 400, หมวด 3 300, หมวด 4 250.55, หมวด 5 100, หมวด 6 0, หมวด 7 450',
    );
    const lines = documentParagraphs(document);
    const row = lines.indexOf('4 การวัด การวิเคราะห์ และการจัดการความรู้');
    expect(lines.slice(row + 1, row + 8)).toEqual(['250.6', '250.6', '250.6', '250.6', '–', '–', '250.55']);
    expect(lines[lines.indexOf('คะแนนเฉลี่ยทุกหมวด') + 1]).toBe('285.79');
  });

  it('is printed where three categories have a score, unless an option says otherwise', () => {
    const three = parsed(scored({ 1: 1, 2: 2, 3: 3 }));
    const two = parsed(scored({ 1: 1, 2: 2 }));
    expect(summaryOf(three, undefined)?.radar).toBeDefined();
    expect(summaryOf(three, false)).toBeUndefined();
    expect(summaryOf(two, undefined)).toBeUndefined();
    expect(summaryOf(two, true)).toMatchObject({ rows: [{ number: 1 }, { number: 2 }], score: '1.5' });
    expect(summaryOf(two, true)?.radar).toBeUndefined();
    expect(summaryOf(parsed(smallReport({ categories: [] })), true)).toBeUndefined();
  });

  it('has no score for a category of which an item has none, and no zero for it', () => {
    const { '2.3': _missing, ...scores } = WHOLE.scores!;
    const summary = summaryOf(parsed({ ...WHOLE, scores }), undefined)!;
    expect(summary.rows[1]).toMatchObject({ scores: ['400', '400', '–', '400', '–', '–'], score: '–' });
    expect(summary.radar?.axes[1]).toEqual({ label: 'หมวด 2', value: undefined });
    expect(summary.score).toBe('–');
  });

  it('is printed in the document’s digits', async () => {
    const lines = documentParagraphs(await documentOf(WHOLE, { digits: 'thai' }));
    expect(lines).toContain('๒๘๕.๗๙');
    expect(charts(await documentOf(WHOLE, { digits: 'thai' }))[0]!.alt).toContain('๑.๑ ๕๐๐');
  });

  it('leaves no warning that scores are not printed', async () => {
    const codes = async (options: GenerateOptions): Promise<readonly string[]> =>
      (await build(parsed(WHOLE), options)).warnings.map(({ message }) => message.en);
    expect(await codes({})).not.toContain('“scores” is not printed in the documents yet');
    expect(await codes({ summary: false })).toContain('“scores” is not printed in the documents yet');
  });

  it('leaves nothing in the report that is read back from Word', async () => {
    const report = parsed(scored({ 1: 500, 2: 400, 3: 300 }));
    expect(extractReport(await wordFile(report, {}))).toEqual(report);
  });
});
