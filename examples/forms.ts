// Forms go to bureaus and come back: `node examples/forms.ts` on Node 22.18 or later. A rule of the agency's own is asked beside those
// of the package.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkReport, collectForms, readReport, reportForms, reportStatus, type Report } from 'pmqa-report';

const FORMS = 'examples/output/forms';
const report = await readReport('examples/office');

// Out: a Word file for each item, and a register for Excel.
await mkdir(FORMS, { recursive: true });
for (const { name, data } of await reportForms(report, { by: 'item', due: '2025-08-15' }))
  await writeFile(path.join(FORMS, name), data);

// In: each file is known by what it holds. Nobody has filled these in, so nothing is taken.
const files = await Promise.all(
  (await readdir(FORMS)).map(async (name) => ({
    name,
    data: new Uint8Array(await readFile(path.join(FORMS, name))),
  })),
);
const { report: collected, taken, conflicts, refused, warnings } = await collectForms(report, files);
for (const { part, file } of taken) console.log(`${part} from ${file}`);
for (const { part, file } of conflicts) console.log(`two texts for ${part}, one of them in ${file}`);
for (const { file, problems } of refused)
  console.log(`${file}: ${problems.map(({ message }) => message.en).join('; ')}`);
for (const { file, message } of warnings) console.log(`${file}: ${message.en}`);

/** A rule of one agency: a result names at least one figure. */
const withoutFigures = ({ categories }: Report): readonly string[] =>
  categories
    .flatMap(({ items }) => items)
    .flatMap(({ code, levels }) =>
      levels
        .filter(({ result }) => result.length > 0 && !/[\d๐-๙]/u.test(JSON.stringify(result)))
        .map(({ level }) => `${code} ${level}: the result names no figure`),
    );

for (const { message } of await checkReport(collected)) console.log(message.en);
for (const line of withoutFigures(collected)) console.log(line);
const status = await reportStatus(collected, { today: '2025-08-01' });
console.log(
  `${files.length} files, ${taken.length} taken; ${status.total.levels.join(' of ')} levels filled in`,
);
