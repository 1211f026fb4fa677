// Writes the JSON Schemas of the files that people type to dist/schema/: reports, the parts of a report's folder, editions and
// themes. Shapes come from the zod schemas, English descriptions of a report from the comments of its types, all others from
// descriptions.yaml. Editors show both languages while a file is written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { SCHEMAS } from '../assets.mjs';
import { commentsOf } from './comments.mjs';
import { describe } from './describe.mjs';
import { partial } from './partial.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, 'dist', 'schema');
const load = (module) => import(path.join(ROOT, 'dist', module));
const { reportSchema } = await load('report/report.js');
const { editionSchema } = await load('report/edition/schema.js');
const { themeSchema } = await load('render/template/theme-schema.js');

const thai = parse(readFileSync(new URL('./descriptions.yaml', import.meta.url), 'utf8'));

/** The JSON Schema of what a zod schema takes. */
const shapeOf = (schema) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const english = commentsOf(path.join(ROOT, 'src', 'report', 'input', 'report.ts'), 'ReportInput');
const places = { block: 'executiveSummary', inline: 'categories.goal' };
const report = describe(shapeOf(reportSchema), thai.report, english, places);
const { $defs, properties } = report;

/** A part of a report that is a separate file in a report's folder. */
const part = (schema) => ({ $schema: report.$schema, ...schema, $defs });

const level = properties.categories.items.properties.items.items.properties.levels.items;
const front = Object.fromEntries(
  Object.entries(level.properties).filter(([name]) => name !== 'level' && name !== 'result'),
);
const statements = (schema) => ({
  ...schema,
  anyOf: [{ type: 'string' }, { type: 'array', items: schema.items }],
  type: undefined,
  items: undefined,
});

const schemas = {
  report,
  profile: part(properties.profile),
  results: part(properties.results),
  scores: part(properties.scores),
  plans: part(properties.plans),
  'follow-ups': part(properties.followUps),
  level: part({
    type: 'object',
    description: thai.level,
    properties: { ...front, criteria: statements(front.criteria), guidelines: statements(front.guidelines) },
    additionalProperties: false,
  }),
  edition: describe(shapeOf(editionSchema), thai.edition),
  theme: describe(partial(shapeOf(themeSchema)), thai.theme),
};

const other = Object.keys(schemas).filter((name) => !SCHEMAS.includes(name));
if (other.length > 0 || SCHEMAS.length !== Object.keys(schemas).length)
  throw new Error(`scripts/assets.mjs names other schemas: ${other.join(', ')}`);
mkdirSync(OUT, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = { ...schema, $id: `https://pmqa-report.example/schema/${name}.json` };
  writeFileSync(path.join(OUT, `${name}.json`), `${JSON.stringify(file)}\n`);
}
