// Reports in layouts that are not ours, as Word files and as other programs print them: every marked text in its place.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importReport } from '../../../dist/bundle/index.js';
import { compareMarked } from '../measures/layouts.mjs';
import { handMadeLayouts } from '../printed/hand-made.mjs';
import { PRINTERS } from '../printed/printers.mjs';
import { scratchFolder } from '../scratch.mjs';

/** Layouts that may miss a text, by what they are read from: where a PDF says no more, a person could not tell either. */
const MISSED = { '.docx': 0, LibreOffice: 1, Chromium: 2 };

/**
 * `folder` holds given layouts, a Word file and a `.json` each, measured from all three; the hand-made from Word alone, unless
 * there are no others or `all` is asked for.
 */
export async function importLayoutRows(table, folder, { all }) {
  const given = folder && existsSync(folder) ? givenLayouts(folder) : [];
  await addRows(table, 'hand-made layouts', await handMadeLayouts(), given.length === 0 || all);
  if (given.length > 0) await addRows(table, 'given layouts', given, true);
}

const givenLayouts = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = path.join(folder, name.replace(/\.json$/u, '.docx'));
      return {
        name: path.parse(name).name,
        docx: readFileSync(file),
        expected: JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
      };
    });

async function addRows(table, what, layouts, isPrinted) {
  const folder = scratchFolder();
  const files = layouts.map(({ docx }, index) => {
    const file = path.join(folder, `${index + 1}.docx`);
    writeFileSync(file, docx);
    return file;
  });
  for (const [from, missed] of Object.entries(MISSED)) {
    if (from !== '.docx' && !isPrinted) continue;
    const printed = from === '.docx' ? files : PRINTERS[from](files);
    const sums = { whole: 0, lost: 0, wrong: [] };
    for (const [index, { name, expected }] of layouts.entries()) {
      const bytes = readFileSync(printed[index]);
      const found = await importReport(bytes).then((imported) => compareMarked(expected, imported), unread);
      sums.lost += found.lost;
      if (found.lost + found.misplaced + found.extra === 0) sums.whole += 1;
      else sums.wrong.push(`${name}: ${found.wrong.slice(0, 3).join('; ')}`);
    }
    table.add({
      what: `${what}, ${from === '.docx' ? from : `.pdf of ${from}`}: whole, texts lost`,
      target: `≥ ${layouts.length - missed} of ${layouts.length}, 0`,
      figure: `${sums.whole} of ${layouts.length}, ${sums.lost}`,
      met: sums.whole >= layouts.length - missed && sums.lost === 0,
      details: sums.wrong.join('\n'),
    });
  }
}

/** A file that is refused with a reason is not whole, and nothing of it is lost in silence. */
const unread = (error) => ({ lost: 0, misplaced: 1, extra: 0, wrong: [error.message] });
