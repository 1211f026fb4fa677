import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from '../support/folder.js';

const support = (name: string): string => new URL(`support/${name}`, import.meta.url).href;

describe('the network', () => {
  it('is asked for by no stage, in no thread, whatever a report names', () =>
    inFolder({ log: '' }, async (folder) => {
      const log = path.join(folder, 'log');
      const said = execFileSync(
        process.execPath,
        ['--import', support('refuse-network.mjs'), fileURLToPath(support('every-stage.mjs'))],
        { encoding: 'utf8', env: { ...process.env, NETWORK_LOG: log } },
      );
      expect(JSON.parse(said)).toEqual({
        refused: 3,
        made: [true, true, true, true],
        pictures: expect.any(Number),
      });
      // That it is refused and noted at all is seen on what does ask for it; nothing comes after.
      const asked = (await readFile(log, 'utf8')).trim().split('\n');
      expect(asked.map((line) => line.split(' ')[0])).toEqual(['fetch', 'http.get', 'net.connect']);
    }));
});
