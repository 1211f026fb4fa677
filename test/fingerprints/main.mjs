// npm run fingerprints: SHA-256 of every document of cases.mjs and of what check, extract and import give, compared with the
// committed file. `-- --write` renews it. Values, codes and paths count; the words of messages do not.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import {
  checkReport,
  createGenerator,
  extractReportFolder,
  importReport,
  parseEdition,
  readReport,
  registerFamily,
} from '../../dist/bundle/index.js';
import { findCases, OPTION_SETS, OTHER_FAMILY } from './cases.mjs';

const FILE = fileURLToPath(new URL('fingerprints.json', import.meta.url));
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Plain data in a form that does not depend on the order of keys; bytes by their digest. */
function canonical(value) {
  if (value instanceof Uint8Array) return { bytes: sha(value) };
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}
const digest = (value) => sha(JSON.stringify(canonical(value)));

const placed = ({ code, severity, path: place, source }) => ({ code, severity, place, source: source?.line });
/** Every warning is one: its severity says nothing. */
const warned = (warning) => placed({ ...warning, severity: undefined });
/** A warning of an import, without its words; of text that was not read, its code alone. */
const uncertain = (warning) => ({
  ...warning,
  ...(warning.code === 'not-read' && { text: undefined }),
  where: undefined,
  severity: undefined,
  message: undefined,
});

const rows = {};
const { reports, criteria, layouts } = findCases();
const family = await registerFamily(OTHER_FAMILY);
const edition = criteria && parseEdition(parse(readFileSync(criteria, 'utf8')));
const own = new Set();
const add = (name, isShared, value) => {
  rows[name] = value;
  if (!isShared) own.add(name);
};

for (const { name, file, shared } of reports) {
  const report = await readReport(file);
  for (const [set, { family: other, ...options }] of Object.entries(OPTION_SETS)) {
    const generator = createGenerator({ ...options, ...(other && { font: family }) });
    const { docx, pdf, warnings } = await generator.generate(report);
    add(`${name} / ${set} / docx`, shared, sha(docx));
    add(`${name} / ${set} / pdf`, shared, sha(pdf));
    add(`${name} / ${set} / warnings`, shared, digest(warnings.map(warned)));
    if (set === 'default' || set === 'thai-digits' || set === 'evidence-appendix') {
      const { report: read, pictures, warnings: unread } = extractReportFolder(docx);
      add(`${name} / ${set} / extract`, shared, digest({ read, pictures, unread: unread.map(warned) }));
    }
    if (set !== 'default') continue;
    for (const [format, bytes] of Object.entries({ docx, pdf })) {
      const read = await importReport(bytes, { agency: 'ก', fiscalYear: 2568 }).catch(
        ({ problem }) => problem,
      );
      add(`${name} / import of .${format}`, shared, imported(read));
    }
  }
  add(`${name} / check`, shared, digest((await checkReport(report)).map(placed)));
  if (edition?.ok)
    add(
      `${name} / check with criteria`,
      true,
      digest((await checkReport(report, { criteria: edition.edition })).map(placed)),
    );
}
for (const file of layouts) {
  const read = await importReport(readFileSync(file), { agency: 'ก', fiscalYear: 2568, category: 1 }).catch(
    ({ problem }) => problem,
  );
  add(`layout ${path.basename(file)} / import`, true, imported(read));
}

/** What an import gives, or the problem that it refuses with. */
function imported(read) {
  if (!read.report) return digest({ refused: read.code ?? String(read) });
  const { report, pictures, warnings, rest } = read;
  return digest({ report, pictures, doubts: warnings.map(uncertain), rest });
}

if (process.argv.includes('--write')) {
  const { shared = {} } = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const part = (isOwn) =>
    Object.fromEntries(Object.entries(rows).filter(([name]) => own.has(name) === isOwn));
  const renewed = { own: part(true), shared: criteria ? part(false) : shared };
  writeFileSync(FILE, `${JSON.stringify(renewed, null, 1)}\n`);
  console.log(`${Object.keys(rows).length} fingerprints written`);
} else {
  const { own: ownRows, shared } = JSON.parse(readFileSync(FILE, 'utf8'));
  const expected = { ...ownRows, ...(criteria && shared) };
  const names = [...new Set([...Object.keys(expected), ...Object.keys(rows)])];
  const changed = names.filter((name) => expected[name] !== rows[name]);
  for (const name of changed) console.log(`changed: ${name}`);
  if (!criteria) console.log('the rows of inputs outside the repository were not measured: set PMQA_SHARED');
  console.log(`${names.length - changed.length} fingerprints equal, ${changed.length} changed`);
  process.exitCode = changed.length === 0 ? 0 : 1;
}
