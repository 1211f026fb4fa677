// Any value is a report, or is refused with issues that a person can act on.
import { parseReport } from '../../../dist/index.js';
import { anyValue } from '../reports.mjs';
import { expectThat } from './expect-that.mjs';

export function checkParse(value) {
  const result = parseReport(value);
  if (result.ok) return;
  expectThat(result.issues.length > 0, 'no issues');
  for (const { code, path, message } of result.issues)
    expectThat(
      code && Array.isArray(path) && message.th && message.en,
      `an issue without ${JSON.stringify({ code, path, message })}`,
    );
}

export const VALUES = [
  { name: 'any value is parsed', kind: 'values', batch: 12_000, arbitrary: anyValue, check: checkParse },
];
