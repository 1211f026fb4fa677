// How fast the line breaker is on the prose of many subjects, and how long its dictionary takes to load.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lineBreakOpportunities, segment } from '../../../dist/bundle/thai.js';

const LOADS = 15;
const RUNS = 9;
const CHARACTERS = 400_000;

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

/** Prose in which each round has the paragraphs in another order, so that runs of letters are cut alike and texts differ. */
function prose() {
  const paragraphs = ['tuning', 'held-back'].flatMap((name) =>
    readFileSync(new URL(`../prose/${name}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean),
  );
  let text = '';
  for (let round = 0; text.length < CHARACTERS; round++)
    text += paragraphs.map((_, i) => paragraphs[(i * 7 + round) % paragraphs.length]).join(' ');
  return text.slice(0, CHARACTERS);
}

export function lineBreakerRows(table) {
  const load = fileURLToPath(new URL('../measures/load-dictionary.mjs', import.meta.url));
  const loads = Array.from({ length: LOADS }, () => Number(execFileSync(process.execPath, [load])));
  const took = median(loads);
  table.add({
    what: `the dictionary of Thai loads in, median of ${LOADS} processes`,
    target: '≤ 15 ms',
    figure: `${took.toFixed(1)} ms`,
    met: true,
    fast: took <= 15,
  });
  const text = prose();
  for (const [run, target] of [
    [segment, 1.9],
    [lineBreakOpportunities, 2.5],
  ]) {
    run(text.slice(0, 50_000));
    const rates = Array.from({ length: RUNS }, () => {
      const start = process.cpuUsage();
      run(text);
      const { user, system } = process.cpuUsage(start);
      return CHARACTERS / (user + system);
    });
    table.add({
      what: `${run.name}: million characters a second of processor time on prose, median of ${RUNS}`,
      target: `≥ ${target}`,
      figure: median(rates).toFixed(2),
      met: true,
      fast: median(rates) >= target,
    });
  }
}
