// The Word file is valid, carries its font, repeats its header rows and is the same from every process.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { ROOT } from '../inputs.mjs';
import { fontNames, wordToPdf } from '../judges/libreoffice.mjs';
import { wordErrors } from '../judges/ooxml.mjs';
import { EXTRACTORS } from '../judges/extractors.mjs';
import { brokenFilesCaught, structureErrors } from '../judges/structure.mjs';
import { embeddedFonts } from '../measures/embedded-fonts.mjs';
import { wordText } from '../measures/word-text.mjs';
import { scratchFolder } from '../scratch.mjs';
import { sourceRows } from '../source-rows.mjs';
import { addHeads } from './document.mjs';

/** What LibreOffice sets ballot boxes in where the symbol font that the file names is not there. */
const SYMBOLS = 'DejaVuSans';

/** A Word file of a report whose fonts are embedded, without pictures. */
const MAX_BYTES = 600_000;

export async function wordRows(table, { report, docx, docxBytes, pages }, input) {
  for (const version of ['Office2019', 'Microsoft365']) {
    const errors = await wordErrors(docx, version);
    table.add({
      what: `Open XML SDK errors, ${version}`,
      target: '0',
      figure: errors.length,
      met: errors.length === 0,
      details: errors.slice(0, 3).join('\n'),
    });
  }
  const findings = structureErrors(docxBytes);
  table.add({
    what: 'findings of the structure check',
    target: '0',
    figure: findings.length,
    met: findings.length === 0,
    details: findings.slice(0, 3).join('\n'),
  });
  const faces = embeddedFonts(docxBytes);
  table.add({
    what: 'embedded faces whose SHA-256 is the official one, obfuscation undone',
    target: 'all',
    figure: `${faces.same} of ${faces.total}`,
    met: faces.same === faces.total && faces.total > 0,
  });
  const hidden = hiddenCharacters(docxBytes);
  table.add({
    what: 'characters of hidden text in the .docx, which mammoth, AbiWord and pandoc print',
    target: '0',
    figure: hidden,
    met: hidden === 0,
  });
  const { tables, repeatedHeads } = wordText(docxBytes);
  table.add({
    what: 'tables of the .docx that repeat their header row',
    figure: `${repeatedHeads} of ${tables}`,
  });
  const pdf = wordToPdf(docx);
  const fonts = fontNames(pdf);
  const others = fonts.filter((name) => !name.startsWith('THSarabunNew'));
  const symbols = /[☐☑☒]/u.test(JSON.stringify(wordText(docxBytes).paragraphs));
  const own = others.length === 0 || (symbols && others.every((name) => name.startsWith(SYMBOLS)));
  table.add({
    what: 'fonts of the .docx in LibreOffice, the font not installed',
    target: 'TH Sarabun',
    figure: own ? `TH Sarabun New${others.length > 0 ? `, ☑ in ${SYMBOLS}` : ''}` : fonts.join(' '),
    met: own,
  });
  await addHeads(
    table,
    'pages under a table without its header row, .docx in LibreOffice',
    pdf,
    sourceRows(report),
  );
  const laidOut = (await EXTRACTORS['pdf.js'](pdf)).length;
  table.add({ what: 'pages of the .docx in LibreOffice (PDF beside)', figure: `${laidOut} (${pages})` });
  if (input.name.startsWith('Senate')) {
    table.add({
      what: 'size of the .docx with fonts embedded, kB',
      target: '≤ 600',
      figure: Math.ceil(docxBytes.length / 1000),
      met: docxBytes.length <= MAX_BYTES,
    });
  }
  addDeterminism(table, input);
}

/** Characters of runs that are marked as hidden (w:vanish), in all parts. */
const hiddenCharacters = (bytes) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/u.test(name))
    .flatMap(
      ([, part]) =>
        strFromU8(part).match(/<w:r>(?:(?!<\/w:r>).)*<w:vanish\/>(?:(?!<\/w:r>).)*<\/w:r>/gsu) ?? [],
    )
    .reduce((sum, run) => sum + run.replaceAll(/<[^>]*>/gu, '').length, 0);

/** Builds the report in two more processes, in two time zones, through the command. */
function addDeterminism(table, { file }) {
  const digests = ['Asia/Bangkok', 'UTC'].map((TZ) => {
    const out = scratchFolder();
    execFileSync(process.execPath, [path.join(ROOT, 'dist/bundle/main.js'), 'build', file, '--out', out], {
      env: { ...process.env, TZ },
      stdio: 'pipe',
    });
    return readdirSync(out)
      .sort()
      .map((name) =>
        createHash('sha256')
          .update(readFileSync(path.join(out, name)))
          .digest('hex'),
      )
      .join(' ');
  });
  const same = digests[0] === digests[1];
  table.add({
    what: 'two builds in two processes and time zones, byte for byte',
    target: 'equal',
    figure: same ? 'equal' : 'not equal',
    met: same,
  });
}

/** The structure check finds what the tests break on purpose. */
export async function structureRows(table) {
  const { total, missed } = await brokenFilesCaught();
  table.add({
    what: 'deliberately broken Word files that the structure check catches',
    target: 'all ≥ 20',
    figure: `${total - missed.length} of ${total}`,
    met: missed.length === 0 && total >= 20,
    details: missed.join('\n'),
  });
}
