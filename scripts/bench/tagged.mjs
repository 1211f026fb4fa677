// usage: npm run bench:tagged [-- --runs 9] [--json results.json]
// What the structure costs: the PDF with it and without, in turn in one warm process, user time and bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createGenerator, readReport } from '../../dist/bundle/index.js';
import { REPORT } from './input.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, json: { type: 'string' } },
});
const MAX = { time: 1.25, bytes: 1.35 };
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const report = await readReport(REPORT);
const results = [];
for (const standard of ['PDF/A-2b', 'PDF/A-1b']) {
  const sides = [false, true].map((tagged) => ({
    generator: createGenerator({
      baseDir: path.dirname(REPORT),
      formats: ['pdf'],
      pdf: { tagged, standard },
    }),
    times: [],
    bytes: 0,
  }));
  for (let run = -1; run < Number(values.runs); run++) {
    for (const side of sides) {
      const before = process.cpuUsage().user;
      const { pdf } = await side.generator.generate(report);
      if (run >= 0) side.times.push((process.cpuUsage().user - before) / 1000);
      side.bytes = pdf.length;
    }
  }
  const [plain, tagged] = sides.map(({ times, bytes }) => ({ ms: median(times), bytes }));
  results.push({ standard, plain, tagged, time: tagged.ms / plain.ms, bytes: tagged.bytes / plain.bytes });
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
console.log(`${path.basename(REPORT)}, medians of ${values.runs} runs in turn, user time`);
for (const { standard, plain, tagged, time, bytes } of results)
  console.log(
    `${standard}  untagged ${plain.ms.toFixed(0)} ms ${plain.bytes} bytes, tagged ${tagged.ms.toFixed(0)} ms ${tagged.bytes} bytes:`,
    `time ${time.toFixed(3)} × (≤ ${MAX.time}), bytes ${bytes.toFixed(3)} × (≤ ${MAX.bytes})`,
  );
