// Rows on many machines: the queue of the examples loses no report and makes none twice, whoever is killed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createGenerator, parseReport, readReport } from '../../../dist/bundle/index.js';
import { installExample, startRedis } from '../queue/set-up.mjs';

const REPORTS = 200;
const WORKERS = 4;
/** After so long without a sign of life another worker takes the report over. ms */
const LOCK = 3000;
/** All of it, at most. s */
const PATIENCE = 600;

/** Reports that differ in a few words. */
async function distinctReports(folder) {
  const office = await readReport(new URL('../../../examples/office/', import.meta.url).pathname);
  mkdirSync(folder);
  return Array.from({ length: REPORTS }, (_, index) => {
    const { report } = parseReport({ ...office, agency: `${office.agency} แห่งที่ ${index + 1}` });
    const file = path.join(folder, `${String(index).padStart(3, '0')}.json`);
    writeFileSync(file, JSON.stringify(report));
    return file;
  });
}

const between = (from, to) => Math.floor(from + Math.random() * (to - from));

/** Kills two workers and restarts Redis, each once so many results are there. */
async function disturb({ workers, redis, results, isOver }) {
  const [first, second] = [between(10, 70), between(80, 150)];
  const events = [
    [first, () => workers.shift().kill('SIGKILL')],
    [between(first, second), () => redis.restart()],
    [second, () => workers.shift().kill('SIGKILL')],
  ];
  for (const [count, event] of events) {
    while (results() < count && !isOver()) await wait(50);
    await event();
  }
  return events.map(([count]) => count).join(', ');
}

export async function queueRows(table, folder) {
  const example = installExample(folder);
  const store = path.join(folder, 'results');
  const files = await distinctReports(path.join(folder, 'reports'));
  const results = () =>
    existsSync(store) ? readdirSync(store).filter((name) => !name.startsWith('.')).length : 0;
  const redis = await startRedis(folder);
  const env = { ...process.env, REDIS_URL: redis.url, PMQA_STORE: store, PMQA_LOCK: String(LOCK) };
  const run = (...args) => spawn(process.execPath, args, { cwd: example, env });
  const workers = Array.from({ length: WORKERS }, () => run('worker.mjs'));
  const all = [...workers];
  const start = performance.now();
  try {
    const producer = run('producer.mjs', ...files);
    all.push(producer);
    let said = '';
    let code;
    producer.stdout.on('data', (data) => (said += data));
    producer.stderr.on('data', (data) => (said += data));
    const ended = new Promise((resolve) =>
      producer.on('exit', (status) => {
        code = status;
        resolve();
      }),
    );
    const disturbed = disturb({ workers, redis, results, isOver: () => code !== undefined });
    await Promise.race([ended, wait(PATIENCE * 1000, undefined, { ref: false })]);
    const seconds = (performance.now() - start) / 1000;
    const reported = new Set(said.match(/→ \S+/gu) ?? []).size;
    const generator = createGenerator({ formats: ['pdf'] });
    const made = new Map();
    for (const name of readdirSync(store).filter((each) => !each.startsWith('.')))
      made.set(readFileSync(path.join(store, name)).toString('latin1'), name);
    let unlike = 0;
    for (const file of files) {
      const { pdf } = await generator.generate(JSON.parse(readFileSync(file, 'utf8')));
      if (!made.has(Buffer.from(pdf).toString('latin1'))) unlike += 1;
    }
    table.add({
      what: `queue: ${REPORTS} reports, ${WORKERS} workers, two killed, Redis killed and started again: lost, doubled, unlike direct ones`,
      target: '0, 0, 0',
      figure: `${REPORTS - reported}, ${results() - REPORTS}, ${unlike}; ${seconds.toFixed(0)} s`,
      met: code === 0 && reported === REPORTS && results() === REPORTS && unlike === 0,
      details: `disturbed after ${code === undefined ? 'no end of the producer' : await disturbed} results\n${said.slice(-2000)}`,
    });
  } finally {
    for (const child of all) child.kill('SIGKILL');
    await redis.end();
  }
}
