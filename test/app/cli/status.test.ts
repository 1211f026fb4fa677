import path from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { run } from '../../../src/app/cli/index.js';
import { inFolder } from '../../support/folder.js';

afterEach(() => void jest.restoreAllMocks());

/** What the command prints as JSON. */
async function printed(args: readonly string[]): Promise<unknown> {
  let text = '';
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((part) => {
    text += String(part);
    return true;
  });
  await run([...args, '--json']);
  out.mockRestore();
  return JSON.parse(text);
}

describe('pmqa-report status', () => {
  it('counts what check finds, files and pictures that are missing too', async () => {
    const files = {
      'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n',
      '1/1.1/basic.md': '---\nevidence:\n  - title: ก\n    file: none.pdf\n---\n\nผล\n\n![ภาพ](none.png)\n',
      '1/1.1/basic.conflict-12345678.md': 'อีกฉบับ',
    };
    await inFolder(files, async (folder) => {
      const at = path.join(folder, 'report.yaml');
      const { findings } = (await printed(['check', at])) as { findings: readonly { code: string }[] };
      expect(findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['evidence-file-missing', 'picture']),
      );
      const status = (await printed(['status', at])) as { total: object; categories: readonly object[] };
      expect(status.total).toMatchObject({ findings: findings.length });
      expect(status.categories[0]).toMatchObject({ findings: 2 });
    });
  });
});
