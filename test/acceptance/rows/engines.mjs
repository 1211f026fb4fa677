// The same line ends in every engine: this Node, those that PMQA_NODES names (paths, separated as in PATH), Chromium, Firefox.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BROWSERS } from '../judges/browsers.mjs';
import { MissingJudge } from '../judges/run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '../../..');

const TEXTS = ['tuning', 'held-back'].map((name) =>
  readFileSync(new URL(`../prose/${name}.txt`, import.meta.url), 'utf8'),
);

/** Gives the dictionary to code that has no files. */
const inlineDictionary = {
  name: 'inline-dictionary',
  setup({ onLoad }) {
    onLoad({ filter: /dictionary-file\.js$/ }, () => ({
      contents: `const text = ${JSON.stringify(readFileSync(path.join(root, 'dictionary/thai.dictionary')).toString('base64'))};
        export const readDictionaryFile = () => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        export const loadDictionaryFile = async () => {};`,
    }));
  },
};

/** One program for every engine: sets `answer` to the number of line ends and a sum over their places and ranks. */
async function program() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createLineBreaker } from './dist/thai/index.js';
        const { opportunities } = createLineBreaker();
        let sum = 0x811c9dc5, count = 0;
        for (const text of ${JSON.stringify(TEXTS)}) for (const { position, rank } of opportunities(text)) {
          count++;
          for (const letter of position + rank + ' ') sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0;
        }
        globalThis.answer = count + ' ends, ' + sum.toString(16);`,
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    plugins: [inlineDictionary],
    external: ['node:*'],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

export async function engineRows(table, folder) {
  const code = await program();
  const script = path.join(folder, 'line-ends.cjs');
  writeFileSync(script, `${code}\nconsole.log(globalThis.answer);`);
  const answers = new Map();
  for (const node of [process.execPath, ...(process.env.PMQA_NODES ?? '').split(path.delimiter)].filter(
    Boolean,
  )) {
    const version = execFileSync(node, ['--version']).toString().trim();
    answers.set(`Node ${version}`, execFileSync(node, [script]).toString().trim());
  }
  const missing = [];
  for (const [browser, open] of Object.entries(BROWSERS)) {
    try {
      answers.set(browser, await answerOfPage(open, code));
    } catch (error) {
      if (!(error instanceof MissingJudge)) throw error;
      missing.push(error.message);
    }
  }
  const different = new Set(answers.values()).size;
  table.add({
    what: `line ends of ${TEXTS.length} texts are the same on ${[...answers.keys()].join(', ')}`,
    target: 'all',
    figure: different === 1 ? [...answers.values()][0] : 'different',
    met: different === 1 && missing.length === 0,
    details: [...[...answers].map(([engine, answer]) => `${engine}: ${answer}`), ...missing].join('\n'),
  });
}

/** What the code leaves in `globalThis.answer` in a browser. */
async function answerOfPage(open, code) {
  const { page, close } = await open();
  try {
    return await page.evaluate(`${code}\nglobalThis.answer`);
  } finally {
    await close();
  }
}
