// Names of files and pasted text as officers produce them: what is in neither document and named nowhere is lost.
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { bare, isNamed, printTogether, readTyped } from '../names-and-pasted/measure.mjs';
import { names } from '../names-and-pasted/names.mjs';
import { pasted } from '../names-and-pasted/pasted.mjs';

export async function typedRows(table, folder) {
  const scratch = mkdtempSync(path.join(folder, 'typed-'));
  add(table, `${names.length} kinds of folder and file names`, await lostNames(scratch));
  add(table, `${pasted.length} kinds of pasted text`, await lostTexts(scratch));
}

const add = (table, what, lost) =>
  table.add({
    what: `${what}: lost without a word`,
    target: '0',
    figure: String(lost.length),
    met: lost.length === 0,
    details: lost.join('\n'),
  });

async function lostNames(scratch) {
  const read = [];
  for (const { files, ...kind } of names) read.push({ ...kind, ...(await readTyped(files, scratch)) });
  const documents = await printTogether(
    read.flatMap(({ levels }) => levels),
    scratch,
  );
  return read.flatMap(({ kind, markers = {}, named = [], quiet = [], levels, problems, folder }) => {
    const isRight = (marker, place) =>
      documents.every((text) => text.includes(marker)) &&
      levels.some((level) => level.place === place && JSON.stringify(level).includes(marker));
    return [
      ...Object.entries(markers)
        .filter(([marker, { file, place }]) => !isRight(marker, place) && !isNamed(problems, file, folder))
        .map(([, { file }]) => file),
      ...named.filter((file) => !isNamed(problems, file, folder)),
      ...quiet.filter((file) => isNamed(problems, file, folder)).map((file) => `${file}: named for nothing`),
    ].map((file) => `${kind}: ${file}`);
  });
}

const REPORT = 'agency: กรมทดสอบ\nfiscalYear: 2568\nroundMonths: 12\n';
const FILE = '1/1.1/basic.md';

async function lostTexts(scratch) {
  const read = [];
  for (const kind of pasted)
    read.push({
      ...kind,
      ...(await readTyped({ 'report.yaml': REPORT, [FILE]: kind.bytes ?? kind.text }, scratch)),
    });
  const documents = await printTogether(
    read.flatMap(({ levels }) => levels),
    scratch,
  );
  return read.flatMap(({ kind, shows, anyOrder, levels, problems, folder }) => {
    if (levels.length === 0)
      return isNamed(problems, FILE, folder) ? [] : [`${kind}: refused, no file named`];
    return documents.flatMap((text) => missingIn(text, shows, anyOrder)).map((piece) => `${kind}: ${piece}`);
  });
}

/** What of some texts is not in another, one after the other. */
function missingIn(text, shows, anyOrder) {
  let from = 0;
  return shows.filter((piece) => {
    const at = text.indexOf(bare(piece), anyOrder ? 0 : from);
    if (at >= 0) from = at + bare(piece).length;
    return at < 0;
  });
}
