// Kills the command at random moments of a build that replaces two files, and looks at what is left.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'];

const report = (title) =>
  JSON.stringify({
    standard: 'PMQA 4.0',
    agency: 'กรมตัวอย่าง',
    fiscalYear: 2568,
    roundMonths: 12,
    categories: [
      {
        number: 1,
        items: [{ code: '1.1', levels: [{ level: 'basic', result: `${title} `.repeat(300) }] }],
      },
    ],
  });

const build = (folder) =>
  spawn(process.execPath, [COMMAND, 'build', path.join(folder, 'r.json'), '--out', folder], {
    stdio: 'ignore',
  });

const ended = (child) =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));

const contents = (folder) =>
  Object.fromEntries(
    ['r.docx', 'r.pdf'].map((name) => [name, readFileSync(path.join(folder, name), 'base64')]),
  );

/** `{ kills, survived, failures }`: a kill is survived when each file is whole and the next build leaves nothing else. */
export async function survivedKills(kills = 50) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-kills-'));
  const failures = [];
  try {
    const versions = [];
    let longest = 0;
    for (const title of ['ฉบับเก่า', 'ฉบับใหม่']) {
      writeFileSync(path.join(folder, 'r.json'), report(title));
      const start = performance.now();
      await ended(build(folder));
      longest = Math.max(longest, performance.now() - start);
      versions.push(contents(folder));
    }
    for (let kill = 0; kill < kills; kill += 1) {
      writeFileSync(path.join(folder, 'r.json'), report(kill % 2 ? 'ฉบับใหม่' : 'ฉบับเก่า'));
      const child = build(folder);
      const gone = ended(child);
      // Half of the kills fall into the last fifth, where files are written.
      await sleep(longest * (kill % 2 ? Math.random() : 0.8 + 0.25 * Math.random()));
      child.kill(SIGNALS[kill % SIGNALS.length]);
      const how = await gone;
      const left = contents(folder);
      const whole = Object.entries(left).every(([name, data]) =>
        versions.some((version) => version[name] === data),
      );
      const strange = readdirSync(folder).filter((name) => !/^r\.(json|docx|pdf)$/u.test(name));
      if (!whole) failures.push(`${how}: a file is neither old nor new`);
      if (how !== 'SIGKILL' && strange.length > 0) failures.push(`${how}: ${strange.join(' ')}`);
    }
    await ended(build(folder));
    const strange = readdirSync(folder).filter((name) => !/^r\.(json|docx|pdf)$/u.test(name));
    if (strange.length > 0) failures.push(`left at the end: ${strange.join(' ')}`);
    return { kills, survived: kills - failures.length, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
