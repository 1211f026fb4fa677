// Any value is a report, or is refused with issues that a person can act on.
import { isDeepStrictEqual } from 'node:util';
import { parseReport } from '../../../dist/index.js';
import { anyValue } from '../reports.mjs';
import { sampleReport } from '../sample.mjs';
import { repeatedMarkdown } from '../texts.mjs';
import { expectThat } from './expect-that.mjs';

export function checkParse(value) {
  const result = parseReport(value);
  if (result.ok) {
    // A copy: the report itself is known again, and not read.
    const again = parseReport(JSON.parse(JSON.stringify(result.report)));
    expectThat(again.ok && isDeepStrictEqual(again.report, result.report), 'a report parses to another');
    return;
  }
  expectThat(result.issues.length > 0, 'no issues');
  for (const { code, path, message } of result.issues)
    expectThat(
      code && Array.isArray(path) && message.th && message.en,
      `an issue without ${JSON.stringify({ code, path, message })}`,
    );
}

export const VALUES = [
  { name: 'any value is parsed', kind: 'values', batch: 30_000, arbitrary: anyValue, check: checkParse },
  {
    name: 'any Markdown over and over is parsed',
    kind: 'values',
    batch: 60,
    arbitrary: repeatedMarkdown,
    check: (result) =>
      checkParse({
        ...sampleReport,
        categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result }] }] }],
      }),
  },
];
