// usage: npm run bench:photos [-- --runs 5] [--json results.json]
// A report of some hundred pages with twenty photographs of 12 megapixels: its first PDF in a process, and the PDF after a change of
// one level, by the reader and the generator that made the first. `memory` is what the machine takes to give out as many fresh bytes
// as the file has, which is part of each. Where Typst is there (see `bench:peers`), its first PDF with the same text and pictures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGenerator, createReader } from '../../dist/bundle/index.js';
import { photograph, writePhotoReport } from './photo-report.mjs';

const PHOTOS = 20;
const COPIES = 3;
const TYPST = process.env.BENCH_DIR ?? '/tmp/pmqa-bench';
const SELF = fileURLToPath(import.meta.url);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const timed = async (work) => {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
};

/** Makes the first PDF, then one after each change of a level, in a separate process. */
async function measureOurs(folder, level, runs) {
  const read = createReader();
  const stages = {};
  let stage;
  let since = 0;
  const enter = (next) => {
    if (stage) stages[stage] = performance.now() - since;
    stage = next;
    since = performance.now();
  };
  const generator = createGenerator({ formats: ['pdf'], onProgress: enter });
  const loading = await timed(() => generator.prepare());
  const make = async () => {
    enter('read');
    const made = await generator.generate(await read(folder));
    enter(undefined);
    return made;
  };
  const first = await timed(make);
  const file = path.join(folder, level);
  const changed = [];
  for (let run = 0; run < runs; run += 1) {
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nเพิ่มย่อหน้าที่ ${run + 1}\n`);
    changed.push({ ...(await timed(make)), stages: { ...stages } });
  }
  const { ms: memory } = await timed(() => new Uint8Array(first.result.pdf.length).fill(1));
  console.log(
    JSON.stringify({
      load: loading.ms,
      first: first.ms,
      changed: median(changed.map(({ ms }) => ms)),
      stages: changed.at(-1).stages,
      memory,
      pages: first.result.pages,
      megabytes: first.result.pdf.length / 1e6,
      rss: process.resourceUsage().maxRSS / 1000,
    }),
  );
}

/** The same text in a table and the same pictures, by Typst: its first PDF in a process. */
async function measureTypst(folder) {
  const { NodeCompiler } = await import(
    pathToFileURL(path.join(TYPST, 'node_modules/@myriaddreamin/typst-ts-node-compiler/index-napi.js')).href
  );
  const { texts } = JSON.parse(readFileSync(path.join(folder, 'typst.json'), 'utf8'));
  const source = `#set page(paper: "a4", flipped: true, margin: 2cm)
#set text(font: "TH Sarabun New", size: 16pt, lang: "th")
#table(columns: (3.9cm, 6cm, 1fr),
${texts.map((row) => row.map((cell) => `[${cell.map(({ text, photo }) => (photo === undefined ? `#par[#text(${JSON.stringify(text)})]` : `#image("/photo-${photo}.jpg", width: 50%)`)).join('\n')}]`).join(',')).join(',\n')})`;
  const { ms, result } = await timed(() =>
    NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [path.join(TYPST, 'fonts')] }] }).pdf({
      mainFileContent: source,
    }),
  );
  console.log(
    JSON.stringify({ first: ms, megabytes: result.length / 1e6, rss: process.resourceUsage().maxRSS / 1000 }),
  );
}

/** The cells of the three columns for Typst. */
function typstTexts(report) {
  let photo;
  const cell = (blocks) =>
    blocks.flatMap((block) => {
      const name = /photo-(\d+)\.jpg/u.exec(JSON.stringify(block));
      photo = name?.[1];
      return [photo === undefined ? { text: plain(block) } : { photo }];
    });
  const plain = (part) =>
    typeof part === 'string'
      ? part
      : Array.isArray(part)
        ? part.map(plain).join(' ')
        : part && typeof part === 'object'
          ? Object.entries(part)
              .filter(([key]) => !['type', 'style', 'marker', 'link'].includes(key))
              .map(([, value]) => plain(value))
              .join(' ')
          : '';
  return report.categories.flatMap(({ items }) =>
    items.flatMap(({ levels }) =>
      levels.map(({ criteria, guidelines, result }) => [cell(criteria), cell(guidelines), cell(result)]),
    ),
  );
}

const inProcess = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SELF, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

async function main() {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-photos-'));
  try {
    const levels = await writePhotoReport(folder, { copies: COPIES, photos: PHOTOS, photo: photograph() });
    // As if they had been there for a while.
    for (let number = 0; number < PHOTOS; number += 1)
      utimesSync(path.join(folder, `photo-${number}.jpg`), 1e9, 1e9);
    const hasTypst = existsSync(path.join(TYPST, 'node_modules/@myriaddreamin/typst-ts-node-compiler'));
    writeFileSync(
      path.join(folder, 'typst.json'),
      JSON.stringify({ texts: typstTexts(await createReader()(folder)) }),
    );
    const ours = [];
    const typst = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      ours.push(inProcess('--ours', folder, levels[1], '5'));
      if (hasTypst) typst.push(inProcess('--typst', folder));
    }
    const of = (list, key) => median(list.map((each) => each[key]));
    const [{ pages, megabytes }] = ours;
    console.log(
      `${pages} pages, ${PHOTOS} photographs, ${megabytes.toFixed(0)} MB; ms, medians of ${values.runs} runs`,
    );
    for (const key of ['load', 'first', 'changed', 'memory', 'rss'])
      console.log(key.padEnd(10), of(ours, key).toFixed(0));
    const spent = Object.entries(ours.at(-1).stages).map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
    console.log('changed, by stage:', spent.join(', '));
    if (hasTypst)
      console.log(
        `Typst first ${of(typst, 'first').toFixed(0)} (${typst[0].megabytes.toFixed(0)} MB, rss ${of(typst, 'rss').toFixed(0)}): ours divided by it ${(of(ours, 'first') / of(typst, 'first')).toFixed(2)}, with load ${((of(ours, 'first') + of(ours, 'load')) / of(typst, 'first')).toFixed(2)}`,
      );
    else console.log(`no Typst in ${TYPST}: run bench:peers first`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ ours, typst }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [, , mode, ...args] = process.argv;
if (mode === '--ours') await measureOurs(args[0], args[1], Number(args[2]));
else if (mode === '--typst') await measureTypst(args[0]);
else await main();
