import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { createGenerator, parseReport } from '../../dist/index.js';
import { inFolder } from '../support/folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const REPORT = {
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  roundMonths: 12 as const,
  categories: [
    {
      number: 1,
      items: [{ code: '1.1', levels: [{ level: 'basic' as const, result: 'ผู้บริหารกำหนดทิศทาง' }] }],
    },
  ],
};

/** What a serverless platform is given: the example's function, and the package with its bundle for Node. */
async function packed(): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const name of ['handler.mjs', 'process-report.mjs'])
    files[name] = await readFile(path.join(ROOT, 'examples/queue', name));
  const inPackage = 'node_modules/pmqa-report';
  files[`${inPackage}/package.json`] = await readFile(path.join(ROOT, 'package.json'));
  for (const entry of await readdir(path.join(ROOT, 'dist/bundle'), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[`${inPackage}/${path.relative(ROOT, file)}`] = await readFile(file);
  }
  return zipSync(files, { level: 1 });
}

/** Calls the function with each event in turn, in a separate process as the platform does. */
function call(
  folder: string,
  store: string,
  events: readonly object[],
): { statusCode: number; body: string }[] {
  const script = `
    const { handler } = await import('./handler.mjs');
    const answers = [];
    for (const event of ${JSON.stringify(events)}) answers.push(await handler(event));
    process.stdout.write(JSON.stringify(answers));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: { ...process.env, PMQA_STORE: store },
    encoding: 'utf8',
  });
  return JSON.parse(said) as { statusCode: number; body: string }[];
}

describe('the serverless function of the examples, out of a .zip file', () => {
  it('makes a report once, with the bytes that are made directly, and answers for those that are wrong', async () => {
    await inFolder({}, async (folder) => {
      const [code, store] = [path.join(folder, 'code'), path.join(folder, 'store')];
      for (const [name, data] of Object.entries(unzipSync(await packed()))) {
        await mkdir(path.dirname(path.join(code, name)), { recursive: true });
        await writeFile(path.join(code, name), data);
      }
      // The one dependency of the package.
      await symlink(path.join(ROOT, 'node_modules/zod'), path.join(code, 'node_modules/zod'));
      const body = JSON.stringify({ report: REPORT, format: 'pdf' });
      const answers = call(code, store, [
        { version: '2.0', body },
        { version: '2.0', body: Buffer.from(body).toString('base64'), isBase64Encoded: true },
        { version: '2.0', body: JSON.stringify({ report: { ...REPORT, agency: 7 } }) },
        { version: '2.0', body: 'ไม่ใช่ JSON' },
      ]);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 422, 400]);
      const [first, second, wrong] = answers.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
      expect(first).toMatchObject({ ok: true, made: true });
      expect(second).toMatchObject({ ok: true, made: false, name: first!['name'] });
      expect(JSON.stringify(wrong)).toContain('agency');
      expect(await readdir(store)).toEqual([first!['name']]);
      const parsed = parseReport(REPORT);
      if (!parsed.ok) throw new Error('the report is valid');
      const { pdf } = await createGenerator({ formats: ['pdf'] }).generate(parsed.report);
      expect(Buffer.compare(await readFile(path.join(store, String(first!['name']))), pdf)).toBe(0);
    });
  });
});
