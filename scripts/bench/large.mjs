// usage: npm run bench:large [-- --json results.json]
// A report of some thousand pages with five hundred pictures, and half of it: time, and the most memory that the process holds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGenerator, readReport } from '../../dist/bundle/index.js';
import { photograph, writePhotoReport } from './photo-report.mjs';

const SIZES = [
  { copies: 12, photos: 250 },
  { copies: 24, photos: 500 },
];
const SELF = fileURLToPath(import.meta.url);

/** Makes one PDF, in a separate process. */
async function measure(folder) {
  const generator = createGenerator({ formats: ['pdf'], limits: { pictures: 1000 } });
  await generator.prepare();
  const start = performance.now();
  const { pdf, pages } = await generator.generate(await readReport(folder));
  console.log(
    JSON.stringify({
      seconds: (performance.now() - start) / 1000,
      pages,
      megabytes: pdf.length / 1e6,
      rss: process.resourceUsage().maxRSS / 1000,
    }),
  );
}

async function main() {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  // As people send them to each other: some 300 kB.
  const photo = photograph(1440, 1080);
  const rows = [];
  for (const { copies, photos } of SIZES) {
    const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-large-'));
    try {
      await writePhotoReport(folder, { copies, photos, photo });
      const { status, stdout, stderr } = spawnSync(process.execPath, [SELF, '--measure', folder], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      const row = { photos, ...JSON.parse(stdout) };
      rows.push(row);
      console.log(
        `${row.pages} pages, ${photos} pictures, ${row.megabytes.toFixed(0)} MB: ${row.seconds.toFixed(1)} s, peak ${row.rss.toFixed(0)} MB`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const [half, whole] = rows;
  console.log(
    `time by pages: ${(whole.seconds / half.seconds / (whole.pages / half.pages)).toFixed(2)} × that of half of it`,
  );
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}

if (process.argv[2] === '--measure') await measure(process.argv[3]);
else await main();
