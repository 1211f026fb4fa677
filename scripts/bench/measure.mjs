// usage: measure.mjs copies docx|pdf [warm runs] [file to write]
// Renders the report in one process, first and then warm, and prints one line of JSON: milliseconds and MB. `load` is the
// code of the writer, as others load theirs before they start their clock; the whole process is for the caller to time.
// `stages` are the medians of the warm runs, `firstStages` those of the first.
import { writeFileSync } from 'node:fs';
import { createGenerator, parseReport, readReport } from '../../dist/bundle/index.js';
import { REPORT } from './input.mjs';
import { scaled } from './scaled.mjs';

const [, , copies = '1', format = 'pdf', runs = '5', out] = process.argv;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Math.round(value * 10) / 10;

const read = await readReport(REPORT);
/** Known as valid, as a report is that was just read. */
const report = Number(copies) === 1 ? read : parseReport(scaled(read, Number(copies))).report;
let stages = {};
let stage;
let since = 0;
const enter = (next) => {
  const now = performance.now();
  if (stage) stages[stage] = now - since;
  stage = next;
  since = now;
};
const generator = createGenerator({ formats: [format], onProgress: enter });
const render = async () => {
  stages = {};
  stage = undefined;
  const start = performance.now();
  const user = process.cpuUsage().user;
  const result = await generator.generate(report);
  enter(undefined);
  return { ms: performance.now() - start, user: (process.cpuUsage().user - user) / 1000, stages, result };
};

const start = performance.now();
await generator.prepare();
const load = performance.now() - start;
const first = await render();
const firstRss = process.resourceUsage().maxRSS / 1000;
const warm = [];
for (let run = 0; run < Number(runs); run++) {
  const { ms, user, stages: spent } = await render();
  warm.push({ ms, user, spent });
}
const bytes = first.result[format];
if (out) writeFileSync(out, bytes);
const names = Object.keys(warm[0]?.spent ?? first.stages);
console.log(
  JSON.stringify({
    copies: Number(copies),
    format,
    pages: first.result.pages,
    bytes: bytes.length,
    load: rounded(load),
    first: rounded(first.ms),
    firstUser: rounded(first.user),
    firstStages: Object.fromEntries(Object.entries(first.stages).map(([name, ms]) => [name, rounded(ms)])),
    ...(warm.length > 0 && {
      warm: rounded(median(warm.map(({ ms }) => ms))),
      warmUser: rounded(median(warm.map(({ user }) => user))),
      stages: Object.fromEntries(
        names.map((name) => [name, rounded(median(warm.map(({ spent }) => spent[name])))]),
      ),
    }),
    firstRss: rounded(firstRss),
    rss: rounded(process.resourceUsage().maxRSS / 1000),
  }),
);
