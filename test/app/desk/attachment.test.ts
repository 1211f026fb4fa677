import { describe, expect, it } from '@jest/globals';
import type { NoteView } from '../../../src/app/desk/index.js';
import { files, newDesk, text } from './support/desk.js';

const level = (row: string): string => `---\nevidence:\n  - title: รายงานการประชุม\n${row}---\n\nผล\n`;
const folder = (row: string) =>
  files({
    'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n',
    '1/1.1/basic.md': level(row),
  });
const NAMED = folder('    file: ../../docs/minutes.pdf\n');
const bytes = new TextEncoder().encode('%PDF-1.7');
const basic = { code: '1.1', level: 'basic' } as const;

const missingIn = (findings: readonly NoteView[]): readonly (string | undefined)[] =>
  findings.filter(({ message }) => message.en.includes('does not exist')).map(({ missing }) => missing);

describe('a file of evidence that is missing', () => {
  it('is named in its finding, and is no longer missing once it is attached', async () => {
    const desk = newDesk();
    const { findings, report } = await desk.open('x', NAMED);
    expect(missingIn(findings)).toEqual(['docs/minutes.pdf']);
    expect((await desk.status('2025-08-10')).total.findings).toBe(findings.length);
    const path = await desk.attachment({ name: 'สแกน 3.PDF', bytes, missing: 'docs/minutes.pdf' });
    expect(path).toBe('docs/minutes.pdf');
    const { evidence } = report!.categories[0]!.items[0]!.levels[0]!;
    const view = await desk.edit({ ...basic, evidence });
    expect(missingIn(view.findings)).toEqual([]);
    expect(view.changed).toEqual(['docs/minutes.pdf']);
    expect(desk.files().files.get('docs/minutes.pdf')).toEqual(bytes);
    expect(missingIn((await desk.undo()).findings)).toEqual(['docs/minutes.pdf']);
  });

  it('gets the ending of a file of another kind, so that it opens', async () => {
    const desk = newDesk();
    await desk.open('x', NAMED);
    expect(await desk.attachment({ name: 'a.docx', bytes, missing: 'docs/minutes.pdf' })).toBe(
      'docs/minutes.docx',
    );
  });

  it.each(['../../../outside.pdf', 'C:\\minutes.pdf', '../../a:b.pdf'])(
    'is not offered where its path leads out of the folder: %s',
    async (file) => {
      const desk = newDesk();
      const { findings } = await desk.open('x', folder(`    file: '${file}'\n`));
      expect(missingIn(findings)).toEqual([undefined]);
      expect(await desk.attachment({ name: 'a.pdf', bytes, missing: file })).toBe('evidence/a.pdf');
    },
  );
});

describe('a file that is attached to a row without one', () => {
  it('is kept under its own name as soon as the row names it, and is reported by nothing', async () => {
    const desk = newDesk();
    const before = await desk.open('x', folder('    year: 2568\n'));
    const path = await desk.attachment({ name: 'รายงาน ปี 2568.md', bytes });
    expect(path).toBe('evidence/รายงาน ปี 2568.md');
    expect((await desk.view()).changed).toEqual([]);
    const view = await desk.edit({
      ...basic,
      evidence: [{ title: 'รายงานการประชุม', year: 2568, file: path }],
    });
    expect(view.changed).toContain(path);
    expect(text(desk, '1/1.1/basic.md')).toContain('รายงาน ปี 2568.md');
    expect(view.findings.length).toBeLessThan(before.findings.length);
  });

  it('never replaces another file of that name', async () => {
    const desk = newDesk();
    const other = new Map([...NAMED, ['evidence/a.pdf', new Uint8Array([1])] as const]);
    await desk.open('x', other);
    expect(await desk.attachment({ name: 'a.pdf', bytes })).toBe('evidence/a-2.pdf');
    expect(await desk.attachment({ name: 'a.pdf', bytes })).toBe('evidence/a-2.pdf');
    expect(await desk.attachment({ name: 'a.pdf', bytes: new Uint8Array([2]) })).toBe('evidence/a-3.pdf');
  });

  it('is left as others changed it later', async () => {
    const desk = newDesk();
    await desk.open('x', NAMED);
    const path = await desk.attachment({ name: 'a.pdf', bytes });
    await desk.edit({ ...basic, evidence: [{ title: 'ก', file: path }] });
    await desk.markSaved();
    const theirs = new Map([...desk.files().files, [path, new Uint8Array([9])] as const]);
    await desk.reload(theirs);
    await desk.edit({ ...basic, evidence: [{ title: 'ข', file: path }] });
    expect(desk.files().files.get(path)).toEqual(new Uint8Array([9]));
  });
});
