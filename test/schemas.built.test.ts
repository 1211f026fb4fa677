import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { parseReport, type ReportInput } from '../src/report/index.js';
import { starterFiles } from '../src/tools/starter/index.js';
import { reportArbitrary } from './support/report.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const schema = (name: string): ValidateFunction =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(path.join(ROOT, `dist/bundle/assets/schema/${name}.json`), 'utf8')) as object,
  );
const isReport = schema('report');
const yaml = (file: string): unknown => parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** What is asked for across fields, or of a text, and no JSON Schema can ask. */
const BEYOND = [
  'empty',
  'bad-date',
  'unsafe-link',
  'duplicate-category',
  'duplicate-item',
  'duplicate-level',
  'item-in-wrong-category',
  'unknown-item',
  'ragged-table',
  'overlapping-cells',
  'bad-widths',
  'column-aligns',
  'years-out-of-order',
  'misplaced-page-break',
  'too-deep',
];

/** A report with one value exchanged, left out or added somewhere. */
function changed(report: ReportInput, seed: number, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(report)) as unknown;
  const places: [Record<string, unknown>, string][] = [];
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      collect((node as Record<string, unknown>)[key]);
    }
  };
  collect(copy);
  const [node, key] = places[seed % places.length]!;
  if (value === undefined && !Array.isArray(node)) delete node[key];
  else node[key] = value ?? null;
  return copy;
}

describe('the JSON Schema of reports', () => {
  it.each([
    'examples/ministry/report.yaml',
    'examples/department/report.yaml',
    'examples/office/report.yaml',
  ])('accepts %s', (file) => {
    isReport(yaml(file));
    expect(isReport.errors ?? []).toEqual([]);
  });

  it('accepts every report that is one', () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        isReport(JSON.parse(JSON.stringify(report)));
        expect(isReport.errors ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses what parseReport refuses, but for what no schema can say', () => {
    const values = fc.constantFrom<unknown>(undefined, 1, -1, '', 'ก', true, [], {}, [1], { type: 'ก' });
    const missed = new Set<string>();
    fc.assert(
      fc.property(reportArbitrary, fc.nat(), values, (report, seed, value) => {
        const input = changed(report, seed, value);
        const result = parseReport(input);
        if (!result.ok && isReport(input)) for (const { code } of result.issues) missed.add(code);
        if (result.ok) expect([input, isReport(input)]).toEqual([input, true]);
      }),
      { numRuns: 500 },
    );
    expect([...missed].filter((code) => !BEYOND.includes(code))).toEqual([]);
  });

  it('names a field that there is none of', () => {
    expect(isReport({ agency: 'ก', fiscalYear: 2568, fiscalYaer: 2568 })).toBe(false);
    expect(isReport.errors).toMatchObject([{ params: { additionalProperty: 'fiscalYaer' } }]);
  });
});

describe('the JSON Schemas of other files', () => {
  it('accept what init writes', () => {
    const files = starterFiles({ fiscalYear: 2569 });
    for (const name of ['report', 'profile'])
      expect([name, schema(name)(parse(files.get(`${name}.yaml`)!))]).toEqual([name, true]);
  });

  it('accept the official theme and the edition of the package', () => {
    expect(schema('theme')(yaml('templates/official/theme.yaml'))).toBe(true);
    const edition = readFileSync(path.join(ROOT, 'templates/editions/pmqa-4.0.json'), 'utf8');
    expect(schema('edition')(JSON.parse(edition))).toBe(true);
  });

  it('accept guidelines as a list of Markdown in the front matter of a level', () => {
    const isLevel = schema('level');
    expect(isLevel({ guidelines: '- [x] ก\n- [ ] ข', evidence: [{ title: 'ค' }] })).toBe(true);
    expect(isLevel({ guideline: 'ก' })).toBe(false);
  });

  it('describe an address in whole, its #id too', () => {
    const text = readFileSync(path.join(ROOT, 'dist/bundle/assets/schema/report.json'), 'utf8');
    const described = [...text.matchAll(/"description":"(ที่อยู่[^"]*?)\\n/gu)].map(([, thai]) => thai);
    expect(described.filter((thai) => thai!.endsWith('หรือ'))).toEqual([]);
    expect(described.filter((thai) => thai!.includes('#ชื่อ')).length).toBeGreaterThanOrEqual(2);
  });

  it.each(['results', 'scores', 'plans', 'follow-ups'])('describe every field of %s.yaml', (name) => {
    const text = readFileSync(path.join(ROOT, `dist/bundle/assets/schema/${name}.json`), 'utf8');
    expect(JSON.parse(text)).toHaveProperty(
      'description',
      expect.stringMatching(/^[^\n]*[ก-๙][^\n]*\n[A-Z]/u),
    );
  });
});
