import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../src/render/build-document.js';
import { visit, type Paragraph, inlineText } from '../../src/document/index.js';
import { loadOfficialFamily, measureOf } from '../../src/fonts/index.js';
import { parsed, smallReport } from '../support/report.js';

const build = createDocumentBuilder();
const SIZE = 15;

/** The insets of the cells of a table in a result, by their texts. */
async function insets(table: string): Promise<Record<string, Paragraph['inset']>> {
  const levels = [{ level: 'basic' as const, result: table }];
  const report = smallReport({ categories: [{ number: 1, items: [{ code: '1.1', levels }] }] });
  const found: Record<string, Paragraph['inset']> = {};
  visit((await build(parsed(report), {})).document, (node, parent) => {
    if (node.type === 'paragraph' && parent?.type === 'cell') found[inlineText(node.children)] = node.inset;
  });
  return found;
}
const widthOf = async (text: string): Promise<number> =>
  Math.round((await measureOf((await loadOfficialFamily()).faces.regular))(text) * SIZE * 20) / 20;

describe('figures of a column', () => {
  it('line up at their decimal points where they are set to the right', async () => {
    const found = await insets('| ชื่อ | ร้อยละ |\n| --- | --- |\n| ก | 12.5 |\n| ข | 3 |\n| ค | 1,234.25 |');
    expect(found['12.5']).toEqual({ left: 0, right: await widthOf('5') });
    expect(found['3']).toEqual({ left: 0, right: await widthOf('.25') });
    expect(found['1,234.25']).toBeUndefined();
    expect(found['ก']).toBeUndefined();
  });

  it('line up where they are centred, by the whole digits too', async () => {
    const found = await insets('| ชื่อ | ร้อยละ |\n| --- | :---: |\n| ก | 12.5 |\n| ข | 103 |\n| ค | – |');
    expect(found['12.5']).toEqual({ left: await widthOf('1'), right: 0 });
    expect(found['103']).toEqual({ left: 0, right: await widthOf('.5') });
    expect(found['–']).toBeUndefined();
  });

  it('stay as they are where they are lined up already, or a person set them to the left', async () => {
    const even = await insets('| ชื่อ | ร้อยละ |\n| --- | --- |\n| ก | 12.5 |\n| ข | 3.5 |');
    const left = await insets('| ชื่อ | ร้อยละ |\n| --- | :--- |\n| ก | 12.5 |\n| ข | 3 |');
    expect([...Object.values(even), ...Object.values(left)].filter(Boolean)).toEqual([]);
  });

  it('stay as they are in a column without room for it', async () => {
    const long = '1,234,567,890,123,456';
    const decimals = '0.1234567890123456789';
    const many = Array.from({ length: 6 }, () => long).join(' | ');
    const rows = [many, many.replaceAll(long, decimals), many.replaceAll(long, '3')];
    const rule = '| --- | --- | --- | --- | --- | --- |';
    const found = await insets(
      `| ก | ข | ค | ง | จ | ฉ |\n${rule}\n${rows.map((row) => `| ${row} |`).join('\n')}`,
    );
    expect(Object.values(found).filter(Boolean)).toEqual([]);
  });
});
