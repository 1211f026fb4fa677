import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

describe('the public API', () => {
  it('is the one that is committed in test/api/', () => {
    const compare = (): Buffer =>
      execFileSync(process.execPath, ['scripts/api.mjs'], { cwd: ROOT, stdio: 'pipe' });
    expect(compare).not.toThrow();
  });
});
