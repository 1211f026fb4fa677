// Names, keys and texts that obey a terminal: whatever a verb prints, it prints their control characters as such.
import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { wordFile } from '../../tools/extract/support/word-file.js';
import { reportWithResult, smallReport } from '../../support/report.js';
import { command } from './support/command.js';

/** Sets the title of the window, clears the screen, and turns the direction of what follows. */
const BAD = '\u001b]0;x\u0007\u001b[2J\u009b31m\u202e';
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const report = JSON.stringify(smallReport());
const word = await wordFile(smallReport());
const files: Readonly<Record<string, string | Uint8Array>> = {
  [`${BAD}.json`]: report,
  'other.json': JSON.stringify(reportWithResult('ผลอื่น')),
  'keys.json': JSON.stringify({ ...smallReport(), [BAD]: 1 }),
  'values.json': JSON.stringify({ ...smallReport(), date: BAD, standard: BAD }),
  'keys.yaml': stringify({ ...smallReport(), [BAD]: 1 }),
  'broken.yaml': `agency: [${BAD}\n`,
  'indicator.json': JSON.stringify({
    ...smallReport(),
    results: { items: [{ code: '7.1', indicators: [{ name: BAD }] }] },
  }),
  [`${BAD}.docx`]: word,
  [`${BAD}.txt`]: `ด าเนนิการ${BAD}\r\nบรรทัด\r\n`,
  'not-word.docx': BAD,
  [`folder${BAD}/report.yaml`]: 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n',
  [`folder${BAD}/1/1.1/basic.md`]: `---\n"${'\\e'}[2J": 1\n---\nผล\n`,
  [`folder${BAD}/1/1.1/${BAD}.md`]: 'ผล',
  'theme/theme.yaml': `"\\e[2J": 1\n`,
  'criteria.json': JSON.stringify({ [BAD]: 1 }),
};

const CALLS: readonly (readonly string[])[] = [
  ['init', `@/new${BAD}`, '--categories', '1'],
  ['init', `@/${BAD}.json`],
  ['build', `@/${BAD}.json`, '--formats', 'docx'],
  ['build', `@/${BAD}.json`, '--formats', 'docx', '--dry-run'],
  ['build', '@/keys.json'],
  ['build', '@/values.json'],
  ['build', '@/keys.yaml'],
  ['build', '@/broken.yaml'],
  ['build', '@/indicator.json', '--formats', 'docx'],
  ['build', `@/folder${BAD}`],
  ['build', `@/no${BAD}`],
  ['build', '@/other.json', '--template', '@/theme'],
  ['build', '@/other.json', '--template', `@/no${BAD}`],
  ['build', '@/other.json', '--criteria', '@/criteria.json'],
  ['build', '@/other.json', `--${BAD}`],
  ['build', '@/other.json', '--digits', BAD],
  ['batch', `@/no${BAD}`, '--out', `@/out${BAD}`],
  ['check', `@/${BAD}.json`],
  ['check', '@/indicator.json'],
  ['check', `@/folder${BAD}`],
  ['compare', `@/${BAD}.json`, '@/other.json'],
  ['compare', '@/other.json', '@/indicator.json'],
  ['extract', `@/${BAD}.docx`, '--out', `@/out${BAD}`],
  ['extract', `@/${BAD}.docx`, '--out', `@/folder${BAD}`, '--format', 'folder', '--dry-run'],
  ['extract', '@/not-word.docx'],
  ['import', `@/${BAD}.docx`, '--out', `@/in${BAD}`],
  ['import', `@/${BAD}.docx`, '--out', `@/folder${BAD}`],
  ['import', '@/not-word.docx', '--out', '@/in'],
  ['repair', `@/${BAD}.txt`, '--dry-run'],
  ['repair', `@/${BAD}.txt`, '--write'],
  ['template', 'eject', `@/template${BAD}`],
  [BAD],
];

const shown = (args: readonly string[]): string => args.join(' ').replaceAll(BAD, '␛');

describe('control characters are printed as such', () => {
  it.each(CALLS.map((args) => [shown(args), args] as const))('by %s', async (_, args) => {
    for (const lang of ['th', 'en']) {
      const { out, err } = await command([...args, '--lang', lang], files);
      expect(`${out}${err}`).not.toBe('');
      expect(`${out}${err}`.replaceAll('\r\n', '\n')).not.toMatch(UNSEEN);
    }
  });

  it.each(
    CALLS.filter(([verb = '']) => ['build', 'check', 'compare', 'import', 'extract'].includes(verb)).map(
      (args) => [shown(args), args] as const,
    ),
  )('by %s as JSON', async (_, args) => {
    const { out, err } = await command([...args, '--json'], files);
    expect(`${out}${err}`).not.toMatch(UNSEEN);
  });
});
