// Every stage on a report that names the network wherever it can. Prints what was made.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  checkReport,
  createGenerator,
  ejectTemplate,
  extractReport,
  generateAll,
  readReport,
  repairThai,
} from '../../../dist/index.js';

const ADDRESS = 'http://127.0.0.1:9/a.png';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">`;
const PICTURES = {
  'plain.svg': `${SVG}<a href="${ADDRESS}"><rect width="9" height="9"/></a></svg>`,
  'slow.svg': `${SVG}<filter id="f"><feOffset/></filter><rect filter="url(#f)" width="9" height="9"/></svg>`,
  'image.svg': `${SVG}<image href="${ADDRESS}"/></svg>`,
  'style.svg': `${SVG}<style>@import url(${ADDRESS});</style></svg>`,
  'dtd.svg': `<!DOCTYPE svg SYSTEM "${ADDRESS}">${SVG}</svg>`,
};

const figure = (image) => ({ type: 'figure', image, caption: `${ADDRESS} ${image}` });
const report = {
  agency: ADDRESS,
  fiscalYear: 2568,
  cover: { emblem: ADDRESS, lines: ['ก'] },
  categories: [
    {
      number: 1,
      items: [
        {
          code: '1.1',
          levels: [
            {
              level: 'basic',
              result: [...Object.keys(PICTURES), ADDRESS, '//127.0.0.1/a.png', '\\\\127.0.0.1\\a.png'].map(
                figure,
              ),
              evidence: [{ title: ADDRESS, link: ADDRESS }],
            },
            { level: 'advance', result: `![ก](${ADDRESS}) [ข](${ADDRESS}) <${ADDRESS}>` },
          ],
        },
      ],
    },
  ],
};

const controls = [() => globalThis.fetch(ADDRESS), () => http.get(ADDRESS), () => connect(9, '127.0.0.1')];
const refused = controls.filter((ask) => {
  try {
    ask();
    return false;
  } catch (error) {
    return /no network/u.test(error.message);
  }
}).length;

const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-sandbox-'));
try {
  mkdirSync(path.join(folder, 'pictures'));
  for (const [name, svg] of Object.entries(PICTURES)) writeFileSync(path.join(folder, name), svg);
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  const template = path.join(folder, 'template');
  await ejectTemplate(template);
  const read = await readReport(file);
  const options = { template, qrCodes: true, contents: true, summary: true };
  const { docx, pdf, warnings } = await createGenerator(options).generate(read);
  const extracted = extractReport(docx);
  await checkReport(read);
  repairThai(ADDRESS);
  const batch = [];
  for await (const { ok } of generateAll([file], { ...options, jobs: 1 })) batch.push(ok);
  console.log(
    JSON.stringify({
      refused,
      made: [docx.length > 0, pdf.length > 0, extracted.agency === ADDRESS, ...batch],
      pictures: warnings.filter(({ code }) => code === 'picture').length,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
