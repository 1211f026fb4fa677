// What becomes of a folder that an officer has typed: its report, or why it is refused, and what `check` says of it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findingsOf } from '../../../dist/app/findings.js';
import { createGenerator, readReport } from '../../../dist/index.js';
import { run } from '../judges/run.mjs';
import { wordText } from '../measures/word-text.mjs';

/** `{ folder, levels, problems }`: no levels where the report is refused. */
export async function readTyped(files, scratch) {
  const folder = mkdtempSync(path.join(scratch, 'typed-'));
  for (const [name, contents] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  try {
    const report = await readReport(folder);
    const levels = report.categories.flatMap(({ items }) =>
      items.flatMap(({ code, levels: own }) =>
        own.map((level) => ({ ...level, place: `${code} ${level.level}` })),
      ),
    );
    return { folder, levels, problems: await findingsOf(report) };
  } catch (error) {
    if (error?.problems === undefined) throw error;
    return { folder, levels: [], problems: error.problems };
  }
}

/** The text of both documents that have what many levels say, one after the other, without white space. */
export async function printTogether(levels, scratch) {
  const level = {
    level: 'basic',
    criteria: levels.flatMap(({ criteria }) => criteria),
    guidelines: levels.flatMap(({ guidelines }) => guidelines),
    result: levels.flatMap(({ result }) => result),
    evidence: levels.flatMap(({ evidence = [] }) => evidence),
  };
  const { docx, pdf } = await createGenerator({ openings: false }).generate({
    agency: 'กรมทดสอบ',
    fiscalYear: 2568,
    categories: [{ number: 1, items: [{ code: '1.1', levels: [level] }] }],
  });
  const file = path.join(mkdtempSync(path.join(scratch, 'together-')), 'typed.pdf');
  writeFileSync(file, pdf);
  return [wordText(docx).paragraphs.join('\n'), run('pdftotext', ['-raw', '-nopgbrk', file, '-'])].map(bare);
}

/** Text without its white space and what nobody sees: lines end in other places in each document. */
export const bare = (text) => text.replaceAll(/[\s\p{Cf}]/gu, '').normalize('NFC');

/** Whether a problem is about a file: by its source, in its words, or by the folder that the file is in. */
export const isNamed = (problems, name, folder) =>
  problems.some(
    ({ source, suggestion, ...problem }) =>
      (source && path.relative(folder, source.file) === path.normalize(name)) ||
      JSON.stringify(problem).includes(name) ||
      suggestion === path.join(folder, name.split('/')[0]),
  );
