// Inputs of the verbs around a text: reports, Word files, PDFs.
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { generateReport } from '../../../dist/index.js';
import { sampleReport } from '../sample.mjs';

const reportOf = (more) => ({
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', ...more }] }] }],
});
const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
/** Where a text may be in a report. */
export const FIELDS = {
  result: (text) => reportOf({ result: text }),
  guidelines: (text) => reportOf({ result: 'ก', guidelines: text }),
  criteria: (text) => reportOf({ result: 'ก', criteria: lines(text) }),
  evidence: (text) => reportOf({ result: 'ก', evidence: lines(text).map((title) => ({ title })) }),
  links: (text) =>
    reportOf({
      result: 'ก',
      evidence: lines(text).map((_, i) => ({ title: 'ก', link: `https://a.th/${i}` })),
    }),
  plain: (text) => reportOf({ result: [{ type: 'paragraph', text }] }),
  table: (text) =>
    reportOf({ result: [{ type: 'table', headerRows: 1, rows: lines(text).map((line) => [line, 'ก']) }] }),
  list: (text) =>
    reportOf({
      result: [{ type: 'list', style: 'dash', items: lines(text).map((line) => ({ text: line })) }],
    }),
  summary: (text) => ({ ...reportOf({ result: 'ก' }), executiveSummary: text }),
  appendix: (text) => ({
    ...reportOf({ result: 'ก' }),
    appendices: lines(text).map((title) => ({ title, content: title })),
  }),
};

let word;
/** A Word file of ours with more in its body. */
export async function wordOf(text) {
  word ??= unzipSync((await generateReport(sampleReport, { formats: ['docx'] })).docx);
  const xml = strFromU8(word['word/document.xml']);
  const at = xml.lastIndexOf('<w:sectPr');
  return zipSync(
    { ...word, 'word/document.xml': strToU8(balanced(xml.slice(0, at), text) + xml.slice(at)) },
    { level: 1 },
  );
}

/** Closes what is open, and drops ends of what is not: damaged XML is refused at once. */
export function balanced(before, text) {
  const open = [];
  const kept = text.replace(/<(\/?)([\w:]+)([^<>]*?)(\/?)>/gu, (tag, end, name, _, empty) => {
    if (empty) return tag;
    if (!end) return (open.push(name), tag);
    if (open.at(-1) !== name) return '';
    open.pop();
    return tag;
  });
  return `${before}${kept}${open
    .reverse()
    .map((name) => `</${name}>`)
    .join('')}`;
}

const stream = (entries, content) => {
  const data = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<<${entries}/Filter/FlateDecode/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
};
/** A PDF of one page with this content. */
export function pdfOf(content) {
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 6 0 R>>/XObject<</F 5 0 R>>>>>>',
    ),
    stream('', content),
    stream('/Type/XObject/Subtype/Form/BBox[0 0 99 99]', '0 0 m 9 9 l S'),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ];
  const parts = ['%PDF-1.7\n', ...objects.flatMap((object, i) => [`${i + 1} 0 obj\n`, object, '\nendobj\n'])];
  return Buffer.concat([...parts, 'trailer<</Size 7/Root 1 0 R>>\n'].map((part) => Buffer.from(part)));
}
