// usage: npm run bench:against -- <folder of another version, built> [--runs 7] [--json results.json]
// This version beside another one, in processes that take turns, so that a machine whose speed drifts favours neither: the
// ministry example, repair, import and check. Each process makes its first result unmeasured; what is compared is the median
// of the later ones. The other version is a work tree in which `npm ci` was run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { REPORT, ROOT } from './input.mjs';

const WARM = 5;
const MINISTRY = path.join(ROOT, 'examples', 'ministry', 'report.yaml');
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Each stage: what is prepared once, then what is timed. Only names that both versions have. */
const STAGES = {
  async 'ministry example, PDF'({ createGenerator, readReport }) {
    const report = await readReport(MINISTRY);
    const generator = createGenerator({ formats: ['pdf'], baseDir: path.dirname(MINISTRY) });
    return () => generator.generate(report);
  },
  async 'ministry example, Word'({ createGenerator, readReport }) {
    const report = await readReport(MINISTRY);
    const generator = createGenerator({ formats: ['docx'], baseDir: path.dirname(MINISTRY) });
    return () => generator.generate(report);
  },
  async 'one category, PDF'({ createGenerator, readReport }) {
    const report = await readReport(REPORT);
    const generator = createGenerator({ formats: ['pdf'] });
    return () => generator.generate(report);
  },
  async 'check of the ministry example'({ checkReport, readReport }) {
    const report = await readReport(MINISTRY);
    return () => checkReport(report);
  },
  async 'repair, a million characters'({ repairThai }) {
    // Every tenth mark twice and every tone before its vowel, as old PDF files give them.
    const text = readFileSync(MINISTRY, 'utf8').replaceAll(/([ิ-ู])([่-๋])/gu, '$2$1');
    const long = text.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);
    return () => repairThai(long);
  },
  async 'import of .docx, one category'({ importReport }, folder) {
    const bytes = readFileSync(path.join(folder, 'report.docx'));
    return () => importReport(bytes);
  },
  async 'import of .pdf, one category'({ importReport }, folder) {
    const bytes = readFileSync(path.join(folder, 'report.pdf'));
    return () => importReport(bytes);
  },
};

const bundleOf = (folder) => pathToFileURL(path.join(folder, 'dist', 'bundle', 'index.js')).href;

/** Runs in a separate process: prints the median time of a stage's warm runs, ms. */
async function measure(version, stage, folder) {
  const run = await STAGES[stage](await import(bundleOf(version)), folder);
  await run();
  const times = [];
  for (let i = 0; i < WARM; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  process.stdout.write(String(median(times)));
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, runs: { type: 'string', default: '7' }, only: { type: 'string' } },
  });
  const [other] = positionals.map((folder) => path.resolve(folder));
  if (!other || !existsSync(path.join(other, 'dist', 'bundle', 'index.js')))
    throw new Error(
      'say the folder of another version in which `npm ci` was run: npm run bench:against -- ../old',
    );
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-against-'));
  try {
    // Both import the same two files: those of the older version, which both can read.
    const { generateReport, readReport } = await import(bundleOf(other));
    const { docx, pdf } = await generateReport(await readReport(REPORT));
    writeFileSync(path.join(folder, 'report.docx'), docx);
    writeFileSync(path.join(folder, 'report.pdf'), pdf);
    const timed = (version, stage) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--measure', version, stage, folder],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`${version}, ${stage}: ${stderr}`);
      return Number(stdout);
    };
    const rows = Object.keys(STAGES)
      .filter((stage) => !values.only || stage.includes(values.only))
      .map((stage) => {
        const ours = [];
        const theirs = [];
        for (let run = 0; run < Number(values.runs); run++) {
          theirs.push(timed(other, stage));
          ours.push(timed(ROOT, stage));
        }
        const row = { stage, other: median(theirs), this: median(ours) };
        row.ratio = row.this / row.other;
        console.log(
          `${stage}: ${row.other.toFixed(0)} → ${row.this.toFixed(0)} ms, ratio ${row.ratio.toFixed(2)}`,
        );
        return row;
      });
    if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, undefined, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[2] === '--measure') await measure(...process.argv.slice(3));
else await main();
