import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('inputs that nobody would write', () => {
  it('find nothing in a few seconds; `npm run fuzz` looks longer', () => {
    const said = execFileSync(process.execPath, ['test/fuzz/main.mjs', '--minutes', '0.1', '--jobs', '1'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(said).toMatch(/\b0 failures/u);
  });
});
