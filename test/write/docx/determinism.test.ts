import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { writeDocx } from '../../../src/write/docx/write.js';
import { everyNode } from './support/every-node.js';
import { officialFamily } from './support/official-family.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = [
  ...['src/core', 'src/document', 'src/fonts', 'src/picture', 'src/thai'],
  ...['src/write/docx', 'src/write/drawing', 'test/write/docx/support'],
];
const SCRIPT = `
import { createHash } from 'node:crypto';
import { writeDocx } from './src/write/docx/write.js';
import { everyNode } from './test/write/docx/support/every-node.js';
import { officialFamily } from './test/write/docx/support/official-family.js';
const bytes = await writeDocx(everyNode(), officialFamily);
process.stdout.write(createHash('sha256').update(bytes).digest('hex') + ' ' + new Date(0).getHours());
`;

let folder = '';

/** Compiles the writer next to the project's packages, so that a process of its own can run it. */
beforeAll(async () => {
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
  folder = await mkdtemp(join(root, 'node_modules/.cache/pmqa-docx-'));
  for (const source of SOURCES) {
    for (const file of await readdir(join(root, source), { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const target = join(folder, source, file.replace(/\.ts$/, '.js'));
      const code = await readFile(join(root, source, file), 'utf8');
      const compilerOptions = {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        verbatimModuleSyntax: true,
      };
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, ts.transpileModule(code, { compilerOptions }).outputText);
    }
  }
  await symlink(join(root, 'fonts'), join(folder, 'fonts'), 'junction');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'write.js'), SCRIPT);
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

async function inProcess(timeZone: string): Promise<string> {
  const env = { ...process.env, TZ: timeZone };
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'write.js')], { env });
  return stdout;
}

describe('the same document', () => {
  it('gives the same bytes in two processes and two time zones', async () => {
    const [bangkok, utc] = [
      (await inProcess('Asia/Bangkok')).split(' '),
      (await inProcess('UTC')).split(' '),
    ];
    expect([bangkok[1], utc[1]]).toEqual(['7', '0']); // the time zones did count
    expect(bangkok[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(bangkok[0]).toBe(utc[0]);
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
