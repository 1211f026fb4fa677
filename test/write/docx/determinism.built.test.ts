import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { writeDocx } from '../../../src/write/docx/write.js';
import { everyNode } from './support/every-node.js';
import { officialFamily } from './support/official-family.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCRIPT = `
import { createHash } from 'node:crypto';
import { generateReport, readReport } from './dist/index.js';
const { docx, pdf } = await generateReport(await readReport('examples/department/report.yaml'));
const [word, pages] = [docx, pdf].map((file) => createHash('sha256').update(file).digest('hex'));
console.log(JSON.stringify({ word, pages, hours: new Date(0).getHours() }));
`;

/** Makes the documents of an example in another process, in a time zone. */
async function inProcess(timeZone: string): Promise<{ word: string; pages: string; hours: number }> {
  const env = { ...process.env, TZ: timeZone };
  const given = ['--input-type=module', '--eval', SCRIPT];
  const { stdout } = await promisify(execFile)(process.execPath, given, { env, cwd: ROOT });
  return JSON.parse(stdout) as Awaited<ReturnType<typeof inProcess>>;
}

describe('the same document', () => {
  it('gives the same bytes in two processes and two time zones', async () => {
    const bangkok = await inProcess('Asia/Bangkok');
    const utc = await inProcess('UTC');
    // The time zones had an effect.
    expect([bangkok.hours, utc.hours]).toEqual([7, 0]);
    expect(bangkok.word).toMatch(/^[0-9a-f]{64}$/u);
    expect([bangkok.word, bangkok.pages]).toEqual([utc.word, utc.pages]);
  });

  it('gives the same bytes again in one process, also after another document', async () => {
    const first = await writeDocx(everyNode(), officialFamily);
    await writeDocx(everyNode({ digits: 'thai' }), officialFamily);
    expect(Buffer.compare(await writeDocx(everyNode(), officialFamily), first)).toBe(0);
  });

  it('gives other bytes on another date', async () => {
    const { info } = everyNode();
    const later = await writeDocx(everyNode({ info: { ...info, date: '2021-09-30' } }), officialFamily);
    expect(Buffer.compare(later, await writeDocx(everyNode(), officialFamily))).not.toBe(0);
  });
});
