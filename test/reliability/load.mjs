// One generator under load: many calls at once, and many documents one after another.
import { createHash } from 'node:crypto';
import { createGenerator, generateReport } from '../../dist/index.js';
import { numberedReport } from './reports.mjs';

const digest = ({ docx, pdf }) =>
  [docx, pdf].map((file) => createHash('sha256').update(file).digest('hex')).join();

/** How many of `calls` made at once on one generator give what a generator of their own gives them. */
export async function equalCalls(calls = 50) {
  const options = (number) => ({ digits: number % 2 ? 'thai' : 'arabic', contents: number % 3 === 0 });
  const reports = Array.from({ length: calls }, (_, number) => numberedReport(number));
  const generator = createGenerator();
  const together = await Promise.all(
    reports.map((report, number) => generator.generate(report, options(number))),
  );
  let equal = 0;
  for (const [number, report] of reports.entries()) {
    const alone = await generateReport(report, options(number));
    if (digest(alone) === digest(together[number])) equal += 1;
  }
  return equal;
}

/** Bytes in use after a collection, those outside the heap included. */
function memoryInUse() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * Makes documents of `distinct` reports in turn on one generator; so few that what it keeps of them stays whole. Gives the memory in use, bytes, after a fifth of them, when V8 has compiled most of what it will, and
 * at the end, and whether the first report's documents are the same then as they were.
 */
export async function growth(documents = 2000, distinct = 40) {
  const generator = createGenerator();
  const make = (number) => generator.generate(numberedReport(number % distinct));
  const first = digest(await make(0));
  let before = 0;
  for (let made = 2; made < documents; made += 2) {
    await make(made / 2);
    if (made === documents / 5) before = memoryInUse();
  }
  const after = memoryInUse();
  return { before, after, same: digest(await make(0)) === first };
}
