// npm run docs:pictures [-- --only <part of a name>]: makes the pictures of docs/ from the examples, so that they never age.
// A program that is missing is named, and the pictures that it makes stay as they are.
import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pagePictures } from './page-pictures.mjs';
import { lineEnds, toneMarks } from './typesetting-pages.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, 'docs', 'pictures');
const COMMAND = path.join(ROOT, 'dist', 'bundle', 'main.js');
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
/** Of a picture; each is loaded by everybody who opens the paper. */
const MAX_BYTES = 200_000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const scratch = mkdtempSync(path.join(tmpdir(), 'pmqa-pictures-'));

class MissingProgram extends Error {}

function run(program, args) {
  try {
    return execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch (error) {
    if (error.code === 'ENOENT') throw new MissingProgram(program);
    throw error;
  }
}

/** Builds a report once for all pictures that need it; gives the folder of its files. */
const built = new Map();
function build(report, ...options) {
  const key = [report, ...options].join(' ');
  if (!built.has(key)) {
    const out = path.join(scratch, String(built.size));
    run(process.execPath, [COMMAND, 'build', path.join(ROOT, report), '--out', out, ...options]);
    built.set(key, out);
  }
  return built.get(key);
}

/** Draws the first page after the contents that holds a text; 72 dots per inch. */
function drawPage(pdf, text, name) {
  const pages = run('pdftotext', [pdf, '-']).split('\f');
  const page = pages.findIndex((each) => each.includes(text) && !each.includes('สารบัญ')) + 1;
  if (page === 0) throw new Error(`no page of ${path.basename(pdf)} has “${text}”`);
  const target = path.join(scratch, name);
  run('pdftoppm', ['-png', '-r', '72', '-singlefile', '-f', page, '-l', page, pdf, target].map(String));
  return `${target}.png`;
}

function wordPage() {
  const out = build('examples/ministry/report.yaml', '--only', '1.1', '--no-summary', '--no-openings');
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(scratch, 'profile')).href}`;
  const word = path.join(out, 'report.docx');
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, word]);
  return drawPage(path.join(scratch, 'report.pdf'), 'ระดับ Basic มีผลการดำเนินการ', 'word');
}

async function withPage(size, work) {
  const executablePath = CHROMIUM.find((program) => program && existsSync(program));
  if (!executablePath) throw new MissingProgram('chromium');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 300_000 });
  try {
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(300_000);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** A page of HTML, drawn as large as its content. */
const drawHtml = (html, name) =>
  withPage({ width: 760, height: 300 }, async (page) => {
    const target = path.join(scratch, `${name}.png`);
    await page.setContent(html);
    await page.evaluate('document.fonts.ready');
    await page.locator('body').screenshot({ path: target });
    return target;
  });

/** A copy of examples/office/ in which something is missing. */
function unfinishedReport() {
  const folder = path.join(scratch, 'office');
  cpSync(path.join(ROOT, 'examples', 'office'), folder, { recursive: true });
  const change = (file, ...changes) => {
    const name = path.join(folder, file);
    writeFileSync(
      name,
      changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(name, 'utf8')),
    );
  };
  change('4/4.1/basic.md', [/^ *link: .*\n/mu, '']);
  change('4/4.1/advance.md', [/(---.*---\n).*/su, '$1'], ['- [x]', '- [ ]']);
  return folder;
}

/** The preview as an officer sees it. */
async function preview() {
  const child = spawn(process.execPath, [COMMAND, 'preview', unfinishedReport()]);
  try {
    const url = await new Promise((resolve, reject) => {
      child.stdout.once('data', (data) => resolve(String(data).trim()));
      child.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
    });
    return await withPage({ width: 1280, height: 680 }, async (page) => {
      const target = path.join(scratch, 'preview.png');
      await page.goto(url);
      await page.waitForSelector('[data-pages=made]');
      await page.waitForSelector('.sheet:nth-child(2) canvas');
      await page.evaluate('document.fonts.ready');
      await page.waitForTimeout(2500);
      await page.screenshot({ path: target });
      return target;
    });
  } finally {
    child.kill('SIGINT');
  }
}

const ministry = () => path.join(build('examples/ministry/report.yaml'), 'report.pdf');

const PICTURES = {
  'pdf-table': () => drawPage(ministry(), 'ระดับ Basic มีผลการดำเนินการ', 'pdf-table'),
  'pdf-scores': () => drawPage(ministry(), 'สรุปคะแนนการประเมิน', 'pdf-scores'),
  word: wordPage,
  preview,
  ...pagePictures({ command: COMMAND, scratch, report: unfinishedReport, withPage }),
  'line-ends': async () => drawHtml(await lineEnds(), 'line-ends'),
  'tone-marks': async () => drawHtml(await toneMarks(), 'tone-marks'),
};

try {
  for (const [name, make] of Object.entries(PICTURES)) {
    if (!name.includes(values.only)) continue;
    try {
      const file = await make();
      const { size } = statSync(file);
      if (size > MAX_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MAX_BYTES}`);
      const target = path.join(OUT, `${name}.png`);
      const isSame = existsSync(target) && readFileSync(target).equals(readFileSync(file));
      copyFileSync(file, target);
      console.log(`docs/pictures/${name}.png: ${size} bytes${isSame ? ', as before' : ''}`);
    } catch (error) {
      if (!(error instanceof MissingProgram)) throw error;
      console.log(`docs/pictures/${name}.png: left as it is, ${error.message} is not installed`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
