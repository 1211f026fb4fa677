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

describe('a ballot box', () => {
  it('is a run of its own in the theme’s symbol font, at its share of the size in half points', async () => {
    expect(await runsOf(p('ผ่าน ☑☐ ครบ'))).toEqual(['ผ่าน ', '☑☐ Segoe UI Symbol 24', ' ครบ']);
  });

  it('as a marker is written before its tab', async () => {
    const runs = await runsOf(list('asterisks', li('☑', 'ทำแล้ว')));
    expect(runs.slice(-3)).toEqual(['☑ Segoe UI Symbol 24', '', 'ทำแล้ว']);
  });
});
