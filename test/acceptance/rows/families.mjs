// Clusters as drawn against HarfBuzz, and the text layer of the first report in two more families.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createGenerator } from '../../../dist/bundle/index.js';
import { promisedFamilies } from '../families.mjs';
import { EXTRACTORS } from '../judges/extractors.mjs';
import { preflight } from '../judges/preflight.mjs';
import { countStrays, matchParagraphs, withoutRunning } from '../measures/match.mjs';
import { judgeShaping } from '../shaping.mjs';
import { sourceRows } from '../source-rows.mjs';

const round = (part, whole) => Number(((100 * part) / whole).toFixed(2));

export async function familyRows(table, { report }, folder) {
  const source = sourceRows(report);
  for (const [index, family] of (await promisedFamilies()).entries()) {
    await addShaping(table, family);
    if (index > 0) await addTextLayer(table, family, report, source, folder);
  }
}

async function addShaping(table, { name, faces }) {
  let clusters = 0;
  const differing = [];
  const distinct = new Map(Object.values(faces).map((face) => [face.file, face]));
  for (const face of distinct.values()) {
    const judged = await judgeShaping(face);
    clusters += judged.clusters;
    if (judged.differing > 0)
      differing.push(`${face.file}: ${judged.differing} (${judged.examples.join(' ')})`);
  }
  table.add({
    what: `clusters drawn unlike HarfBuzz, ${name}, ${distinct.size} styles`,
    target: '0',
    figure: `${differing.length === 0 ? 0 : differing.length} of ${clusters}`,
    met: differing.length === 0,
    peer: 'stock fontkit 276 of 2,904 a TH face',
    details: differing.join('\n'),
  });
}

async function addTextLayer(table, family, report, source, folder) {
  const { pdf } = await createGenerator({ font: family, formats: ['pdf'] }).generate(report);
  const file = path.join(folder, `${family.name.replaceAll(' ', '-')}.pdf`);
  writeFileSync(file, pdf);
  const shares = [];
  let beyond = 0;
  let strays = 0;
  for (const extract of Object.values(EXTRACTORS)) {
    const pages = await extract(file);
    const { total, found, left } = matchParagraphs(source.rows, withoutRunning(pages, source));
    shares.push(round(found, total));
    beyond += left.join('').length;
    strays += Math.max(0, countStrays(pages.join('')) - countStrays(source.rows.flat(2).join('')));
  }
  table.add({
    what: `paragraphs whole and in order, ${family.name}: ${Object.keys(EXTRACTORS).join(' / ')}`,
    target: '100 %',
    figure: shares.join(' / '),
    met: shares.every((share) => share === 100),
  });
  table.add({
    what: `stray characters / text beyond the source, ${family.name}`,
    target: '0 / 0',
    figure: `${strays} / ${beyond}`,
    met: strays + beyond === 0,
  });
  const flat = await createGenerator({
    font: family,
    formats: ['pdf'],
    pdf: { standard: 'PDF/A-1b' },
  }).generate(report);
  writeFileSync(file, flat.pdf);
  const { valid, report: verdict } = preflight(file);
  table.add({
    what: `PDFBox preflight, built as PDF/A-1b, ${family.name}`,
    target: 'yes',
    figure: valid ? 'yes' : 'no',
    met: valid,
    details: verdict,
  });
}
