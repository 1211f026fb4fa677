// The built command, run on a report whose two files replace older ones.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url));

/** A report as JSON; another text for another title. */
export const report = (title) =>
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

/** Builds a report file into a folder. */
export const build = (file, folder) =>
  spawn(process.execPath, [COMMAND, 'build', file, '--out', folder, '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/** The exit code or the signal of a process. */
export const ended = (child) =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));

/** The bytes of the two files in a folder, by name. */
export const contents = (folder) =>
  Object.fromEntries(
    ['r.docx', 'r.pdf'].map((name) => [name, readFileSync(path.join(folder, name), 'base64')]),
  );
