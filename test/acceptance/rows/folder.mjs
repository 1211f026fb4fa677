// A report's folder goes through Word and back: what extract would write over differs in nothing.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { reportFiles } from '../../../dist/read/folder/index.js';
import { extractWord, mergeWord } from '../../../dist/tools/merge/index.js';
import { createGenerator, readReport } from '../../../dist/bundle/index.js';
import { saveAgain } from '../judges/libreoffice.mjs';
import { run } from '../judges/run.mjs';

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
  const { files, conflicts } = await mergeWord(folder, extractWord(docx), { format: 'folder' });
  const changed = [...files.keys(), ...conflicts.map(({ file }) => file)];
  addChanged(table, 'files of the folder that differ after build and extract', changed, report);
  const word = path.join(path.dirname(folder), 'report.docx');
  writeFileSync(word, docx);
  const before = contentsOf(folder);
  run(process.execPath, [COMMAND, 'extract', saveAgain(word), '--out', folder, '--format', 'folder']);
  const after = contentsOf(folder);
  const differing = [...after].filter(([name, data]) => before.get(name) !== data).map(([name]) => name);
  addChanged(table, 'the same after LibreOffice has saved the file, by the command', differing, report);
}

const COMMAND = 'dist/bundle/main.js';

function addChanged(table, what, changed, report) {
  table.add({
    what,
    target: '0',
    figure: `${changed.length} of ${reportFiles(report).size}`,
    met: changed.length === 0,
    details: changed.slice(0, 5).join('\n'),
  });
}

/** The files of a folder by their paths, their bytes as text. */
const contentsOf = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((name) => [path.relative(folder, name), readFileSync(name, 'latin1')]),
  );

/** Fields without a value are no fields. */
const plain = (value) => JSON.parse(JSON.stringify(value));
