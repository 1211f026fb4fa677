import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../src/document/tree.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, li, list, p } from './support/tree.js';
import { all, textOf, type XmlElement } from './support/xml.js';

/** The text of each run, with the font that it names itself. */
async function runsOf(...blocks: readonly Block[]): Promise<readonly string[]> {
  const docx = openDocx(await writeDocx(documentOf(blocks), officialFamily));
  return all(docx.root('word/document.xml'), 'w:r').map((run: XmlElement) => {
    const font = all(run, 'w:rFonts')[0]?.attributes['w:ascii'];
    const size = all(run, 'w:sz')[0]?.attributes['w:val'];
    return font === undefined ? textOf(run) : `${textOf(run)} ${font} ${size ?? ''}`;
  });
}

describe('a sign', () => {
  it('is a run of its own in the theme’s symbol font, at its share of the size in half points', async () => {
    expect(await runsOf(p('ผ่าน ☑☐ ครบ'))).toEqual(['ผ่าน ', '☑☐ Segoe UI Symbol 24', ' ครบ']);
  });

  it('is a run of its own for any sign that the font lacks, not for one that it has', async () => {
    expect(await runsOf(p('ก่อน→หลัง ≥ ๘๐ ①ผ่าน✓ – “ครบ”'))).toEqual([
      ...['ก่อน', '→ Segoe UI Symbol 24', 'หลัง ≥ ๘๐ ', '① Segoe UI Symbol 24', 'ผ่าน'],
      ...['✓ Segoe UI Symbol 24', ' – “ครบ”'],
    ]);
  });

  it('keeps the style of its text, in a link too', async () => {
    const children = [{ type: 'text', value: 'ดู → ต่อ', bold: true } as const];
    const link = { type: 'link', target: 'https://example.go.th/', children } as const;
    const docx = openDocx(
      await writeDocx(documentOf([{ ...p(''), children: [...children, link] }]), officialFamily),
    );
    const runs = all(docx.root('word/document.xml'), 'w:r').filter((run) => textOf(run) === '→');
    expect(runs.map((run) => all(run, 'w:b').length)).toEqual([1, 1]);
    expect(runs.map((run) => all(run, 'w:rStyle').length)).toEqual([0, 1]);
  });

  it('as a marker is written before its tab', async () => {
    const runs = await runsOf(list('asterisks', li('☑', 'ทำแล้ว')));
    expect(runs.slice(-3)).toEqual(['☑ Segoe UI Symbol 24', '', 'ทำแล้ว']);
  });
});
