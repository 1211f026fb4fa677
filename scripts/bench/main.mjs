// usage: npm run bench [-- --json results.json] [--runs 5]
// Our own times: first and warm in one process, each stage's share, peak memory after the first document and after all; the
// report ×1, ×10 and ×30; docx and pdf apart. Then the start of the command and a batch, one job against two.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { REPORT, ROOT } from './input.mjs';
import { printStarts, starts } from './starts.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    runs: { type: 'string', default: '5' },
    batch: { type: 'string', default: '200' },
  },
});
const MEASURE = path.join(ROOT, 'scripts', 'bench', 'measure.mjs');
const COMMAND = path.join(ROOT, 'dist', 'bundle', 'main.js');

/** Has a process say the most memory that it has held, with all its threads, at its end. */
const TELLING_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread)
    process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));
`)}`;

/** Seconds and peak memory, MB, of a whole process, its exit code checked. */
function timed(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELLING_PEAK, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  const rss = Number(/peak (\d+)$/u.exec(stderr)?.[1]) / 1000;
  return { seconds: (performance.now() - start) / 1000, stdout, rss };
}

const runs = [];
for (const format of ['pdf', 'docx']) {
  for (const copies of [1, 10, 30]) {
    const { seconds, stdout } = timed([MEASURE, String(copies), format, values.runs]);
    runs.push({ ...JSON.parse(stdout), process: seconds });
  }
}

function batches(count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-bench-'));
  try {
    mkdirSync(path.join(folder, 'in'));
    for (let i = 0; i < count; i++)
      copyFileSync(REPORT, path.join(folder, 'in', `${String(i).padStart(4, '0')}${path.extname(REPORT)}`));
    return [1, 2].map((jobs) => {
      const out = path.join(folder, `out-${jobs}`);
      const { seconds, rss } = timed([
        COMMAND,
        'batch',
        path.join(folder, 'in'),
        '--out',
        out,
        '--jobs',
        String(jobs),
      ]);
      return { jobs, reports: count, seconds, rate: count / seconds, rss };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reports that two processes make at once, by those that one makes alone: what the machine itself gives a second job. */
async function ceiling() {
  const once = () =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [MEASURE, '1', 'pdf', '40'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let out = '';
      child.stdout.on('data', (data) => (out += data));
      child.on('close', (code) =>
        code === 0 ? resolve(JSON.parse(out).warm) : reject(new Error(`exit code ${code}`)),
      );
    });
  const alone = await once();
  const both = await Promise.all([once(), once()]);
  return both.reduce((rate, warm) => rate + alone / warm, 0);
}

const command = starts(Number(values.runs));
const batch = Number(values.batch) > 0 ? batches(Number(values.batch)) : [];
const processes = await ceiling();
const machine = `${os.cpus().length} × ${os.cpus()[0].model}, ${os.platform()}, Node ${process.version}`;
const results = { machine, report: path.basename(REPORT), runs, command, batch, processes };
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);

console.log(`${machine}; ${results.report}; milliseconds, MB\n`);
console.log(
  'format  copies  pages    load   first    warm  process  first MB  all MB  stages, first and warm, %',
);
for (const run of runs) {
  const spent = Object.entries(run.stages).map(
    ([name, ms]) =>
      `${name} ${Math.round((100 * run.firstStages[name]) / run.first)} ${Math.round((100 * ms) / run.warm)}`,
  );
  console.log(
    run.format.padEnd(6),
    String(run.copies).padStart(7),
    String(run.pages ?? '–').padStart(6),
    run.load.toFixed(0).padStart(7),
    run.first.toFixed(0).padStart(7),
    run.warm.toFixed(0).padStart(7),
    (run.process * 1000).toFixed(0).padStart(8),
    run.firstRss.toFixed(0).padStart(9),
    run.rss.toFixed(0).padStart(7),
    ` ${spent.join(', ')}`,
  );
}
const growth = (format) => {
  const [ten, thirty] = [10, 30].map((copies) =>
    runs.find((run) => run.format === format && run.copies === copies),
  );
  return `${format} ${(thirty.warm / ten.warm).toFixed(2)}`;
};
console.log(`\ntime × 30 / time × 10, warm: ${growth('pdf')}, ${growth('docx')}`);
printStarts(command);
for (const { jobs, reports, seconds, rate, rss } of batch)
  console.log(
    `batch of ${reports}, ${jobs} at a time: ${seconds.toFixed(1)} s, ${rate.toFixed(2)} reports/s, peak ${rss.toFixed(0)} MB`,
  );
if (batch.length === 2) console.log(`2 jobs against 1: ${(batch[1].rate / batch[0].rate).toFixed(2)} ×`);
console.log(`two processes against one: ${processes.toFixed(2)} ×`);
