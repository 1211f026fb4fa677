import path from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { run } from '../../../src/app/cli/index.js';
import { inFolder } from '../../support/folder.js';

const OFFICE = path.resolve('examples/office/report.yaml');

afterEach(() => void jest.restoreAllMocks());

/** What the command says on the error stream. */
async function said(args: readonly string[]): Promise<string> {
  let text = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((part) => {
    text += String(part);
    return true;
  });
  expect(await run(args)).toBe(3);
  return text;
}

describe('a file that is not there', () => {
  it.each<[string, readonly string[]]>([
    ['--template', ['build', OFFICE, '--template', '@']],
    ['--criteria', ['build', OFFICE, '--criteria', '@.json']],
    ['--font', ['build', OFFICE, '--font', `@.ttf`]],
    ['--criteria', ['check', OFFICE, '--criteria', '@.yaml']],
    ['--criteria', ['status', OFFICE, '--criteria', '@.yaml']],
    ['--criteria', ['init', 'new', '--criteria', '@.yaml']],
    ['--into', ['collect', 'x.docx', '--into', '@.yaml']],
    ['<รายงาน>', ['build', '@.yaml']],
    ['<รายงาน>', ['check', '@']],
    ['<รายงาน>', ['forms', '@', '--out', 'out']],
    ['<โฟลเดอร์>', ['template', 'check', '@']],
    ['[รายงาน]', ['template', 'check', 'templates/official', '@.yaml']],
  ])('is named with the option or argument that it is given as: %s of %j', async (name, args) => {
    await inFolder({}, async (folder) => {
      const at = (arg: string): string =>
        arg === 'out' || arg === 'new' ? path.join(folder, arg) : arg.replace('@', path.join(folder, 'ไม่มี'));
      const text = await said(args.map(at));
      expect(text).toContain(`(ที่ระบุใน ${name})`);
    });
  });

  it('has the words of the language', async () => {
    expect(await said(['build', 'nowhere.yaml', '--lang', 'en'])).toContain('(given as <report>)');
  });
});
