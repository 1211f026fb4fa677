import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import type { BlockInput } from '../../../src/markdown/index.js';
import { extractReportFolder, type Block, type ExtractedReport } from '../../../src/index.js';
import { reportWithResult } from '../../support/report.js';
import { documentXml, wordFile } from './support/word-file.js';

const TEXT = 'ผู้บริหารกำหนดวิสัยทัศน์';
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** What is read of a file whose one result holds the blocks, after a change of its main part. */
async function edited(
  change: (xml: string) => string,
  blocks: BlockInput[] = [{ type: 'paragraph', text: TEXT }],
): Promise<ExtractedReport> {
  const file = await wordFile(reportWithResult(blocks));
  const xml = change(documentXml(file));
  expect(xml).not.toBe(documentXml(file));
  return extractReportFolder(zipSync({ ...unzipSync(file), 'word/document.xml': strToU8(xml) }));
}

const result = ({ report }: ExtractedReport): readonly Block[] | undefined =>
  report.categories[0]?.items[0]?.levels[0]?.result;
const replaceRun = (runs: string) => (xml: string) => xml.replace(run(TEXT), () => runs);
const paragraph = (...text: readonly unknown[]): unknown => ({ type: 'paragraph', text });
const plain = (text: string): unknown => ({ type: 'text', text });

describe('what Word makes of a file', () => {
  it('is read whole where runs are parted and marked for proofing', async () => {
    const runs = `<w:proofErr w:type="spellStart"/>${run('ผู้บริ')}${run('หาร', '<w:lang w:bidi="th-TH"/>')}<w:proofErr w:type="spellEnd"/>${run('กำหนดวิสัยทัศน์')}`;
    expect(result(await edited(replaceRun(runs)))).toEqual([paragraph(plain(TEXT))]);
  });

  it('has its tracked changes accepted', async () => {
    const runs = `${run('ก')}<w:del><w:r><w:delText>ข</w:delText></w:r></w:del><w:ins>${run('ค')}</w:ins>`;
    expect(result(await edited(replaceRun(runs)))).toEqual([paragraph(plain('กค'))]);
  });

  it('has a paragraph joined to the next where the deletion of its end is tracked', async () => {
    const split = `${run('ก')}</w:p><w:p>${run('ข')}`;
    const found = await edited((xml) =>
      replaceRun(split)(xml).replace(
        /<w:p><w:pPr>(<w:pStyle w:val="PmqaResultBody"\/>)/u,
        '<w:p><w:pPr>$1<w:rPr><w:del w:id="9"/></w:rPr>',
      ),
    );
    expect(result(found)).toEqual([paragraph(plain('กข'))]);
  });

  it('has bold by run, by style and switched off', async () => {
    const runs = `${run('ก', '<w:bCs/>')}${run('ข', '<w:b w:val="0"/><w:bCs w:val="0"/>')}`;
    expect(result(await edited(replaceRun(runs)))).toEqual([
      paragraph({ type: 'text', text: 'ก', bold: true }, plain('ข')),
    ]);
  });

  it('has links in fields', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText> HYPERLINK "https://a.go.th/ข" </w:instrText></w:r>';
    const runs = mark('begin') + instruction + mark('separate') + run('ก') + mark('end') + run('ข');
    expect(result(await edited(replaceRun(runs)))).toEqual([
      paragraph({ type: 'link', target: 'https://a.go.th/%E0%B8%82', text: [plain('ก')] }, plain('ข')),
    ]);
  });

  it('loses no kept value where hidden text is beside it', async () => {
    const list: BlockInput = { type: 'list', style: 'decimal-dot', items: [{ marker: '1.1', text: 'ก' }] };
    const hidden = run('ซ่อน', '<w:vanish/>');
    const found = await edited(
      (xml) => xml.replace(/<w:bookmarkStart [^>]*>(?=(?:(?!<w:p>).)*>1\.1<)/u, `${hidden}$&${hidden}`),
      [list],
    );
    expect(result(found)).toMatchObject([{ style: 'decimal-dot', items: [{ marker: '1.1' }] }]);
  });

  it('is warned of where a report has no place for it', async () => {
    const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const { warnings } = await edited((xml) =>
      replaceRun(run(TEXT) + footnote + '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>')(xml).replace(
        '<w:tbl>',
        `<w:p>${run('นอกตาราง')}</w:p><w:tbl>`,
      ),
    );
    expect(warnings.map(({ code, message }) => [code, message.th])).toEqual([
      ['not-read', expect.stringContaining('x=1')],
      ['not-read', expect.stringContaining('นอกตาราง')],
    ]);
  });
});
