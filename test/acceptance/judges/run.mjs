// Runs a judge: another program than ours. A judge that is not installed is named, with the package that holds it.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from '../scratch.mjs';

const PACKAGES = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftocairo: 'poppler-utils',
  mutool: 'mupdf-tools',
  soffice: 'libreoffice-writer-nogui',
  pandoc: 'pandoc',
  qpdf: 'qpdf',
  python3: 'python3',
  java: 'default-jre-headless',
  chromium: 'chromium',
};

export class MissingJudge extends Error {}

/** What the program prints. Throws `MissingJudge` where it is not installed. */
export function run(command, args, options = {}) {
  try {
    return execFileSync(command, args, {
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options,
    }).toString();
  } catch (error) {
    throw error.code === 'ENOENT' ? missing(command) : error;
  }
}

/**
 * Starts the program in the background and gives a promise of its output: some judges take longer than all
 * other rows of a report. Its output goes to a file, so that it never waits for a reader.
 */
export function start(command, args) {
  const output = path.join(scratchFolder(), 'output');
  const descriptor = openSync(output, 'w');
  const child = spawn(command, args, { stdio: ['ignore', descriptor, 'ignore'] });
  closeSync(descriptor);
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(error.code === 'ENOENT' ? missing(command) : error));
    child.once('exit', (code) =>
      code === 0 ? resolve(readFileSync(output, 'utf8')) : reject(new Error(`${command} ended with ${code}`)),
    );
  });
  // The failure is reported to whoever awaits it; until then it is not an unhandled one.
  ended.catch(() => undefined);
  return ended;
}

const missing = (command) =>
  new MissingJudge(`${command} is missing: install ${PACKAGES[command] ?? command}`);
