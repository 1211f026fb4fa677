// A report's folder goes through Word and back: what extract would write over differs in nothing.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { folderUpdate, reportFiles } from '../../../dist/folder/index.js';
import { createGenerator, extractReport, readReport } from '../../../dist/index.js';

export async function folderRows(table, { report }, { file }, scratch) {
  const folder = path.join(mkdtempSync(path.join(scratch, 'folder-')), 'รายงาน');
  if (/\.ya?ml$/u.test(file)) cpSync(path.dirname(file), folder, { recursive: true });
  for (const [name, text] of reportFiles(report)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const read = await readReport(folder, { repair: false });
  const same = isDeepStrictEqual(plain(read), plain(report));
  table.add({
    what: 'the report, written as a folder and read again',
    target: 'equal',
    figure: same ? 'equal' : 'not equal',
    met: same,
  });
  const { docx } = await createGenerator({ formats: ['docx'] }).generate(read);
  const changed = [...(await folderUpdate(folder, extractReport(docx))).keys()];
  table.add({
    what: 'files of the folder that differ after build and extract',
    target: '0',
    figure: `${changed.length} of ${reportFiles(report).size}`,
    met: changed.length === 0,
    details: changed.slice(0, 5).join('\n'),
  });
}

/** Fields without a value are no fields. */
const plain = (value) => JSON.parse(JSON.stringify(value));
