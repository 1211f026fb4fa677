import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { extractReport, extractReportFolder, importReport } from '../../../src/index.js';
import { strangerFiles } from '../../../src/tools/output/stranger-files.js';
import { isSafePath, safeName } from '../../../src/core/platform/stranger-name.js';
import { pictureEndings } from '../../../src/picture/ending.js';
import { pngPicture } from '../../write/docx/support/pictures.js';
import { inFolder } from '../../support/folder.js';
import { reportWithResult } from '../../support/report.js';
import { wordFile } from './support/word-file.js';

const PNG = pngPicture(4, 3).data;
const GIF = strToU8('GIF89a\u0001\u0000\u0001\u0000');
const BATCH = strToU8('@echo off\r\nstart calc.exe\r\n');

const original = await inFolder({ 'figures/a.png': PNG }, (baseDir) =>
  wordFile(
    reportWithResult([
      { type: 'paragraph', text: 'ก่อนภาพ' },
      { type: 'figure', image: 'figures/a.png' },
    ]),
    {
      baseDir,
    },
  ),
);

interface Change {
  /** The bytes of the picture; undefined: there is no such part. */
  readonly data?: Uint8Array;
  /** The part's name in the archive. */
  readonly part?: string;
  /** The name that the file keeps for the picture; undefined: none. */
  readonly kept?: string;
  /** The picture is an address outside the file. */
  readonly external?: string;
}

/** The file with its one picture replaced. */
function withPicture({ data, part = 'image1.png', kept, external }: Change): Uint8Array {
  const { 'word/media/image1.png': _picture, ...parts } = unzipSync(original);
  const text = (name: string): string => strFromU8(parts[name]!);
  const value = /(?<=<value at="_pmqa\d+" name="image">)[^<]*/u;
  const values = text('customXml/item1.xml');
  expect(values).toMatch(value);
  const relationships = text('word/_rels/document.xml.rels').replace(
    'Target="media/image1.png"',
    external === undefined ? `Target="media/${part}"` : `Target="${external}" TargetMode="External"`,
  );
  return zipSync({
    ...parts,
    ...(data && { [`word/media/${part}`]: data }),
    'customXml/item1.xml': strToU8(
      values.replace(value, kept === undefined ? '' : JSON.stringify(kept).replaceAll('"', '&quot;')),
    ),
    'word/_rels/document.xml.rels': strToU8(relationships),
  });
}

const namesIn = (change: Change): readonly string[] => [
  ...extractReportFolder(withPicture(change)).pictures.keys(),
];

describe('names of pictures out of a Word file', () => {
  it.each<[string, Change, string]>([
    ['an ending that lies', { data: PNG, part: 'run_me.bat' }, 'figures/run_me.png'],
    ['a GIF that is called a PNG', { data: GIF, part: 'image1.png' }, 'figures/image1.gif'],
    ['a kept name', { data: PNG, kept: 'ภาพ/ก ข.png' }, 'ภาพ/ก ข.png'],
    ['a kept name of another kind', { data: GIF, kept: 'ภาพ/ก.png' }, 'ภาพ/ก.gif'],
    ['a drawing of an SVG', { data: PNG, kept: 'ภาพ/ก.svg' }, 'ภาพ/ก.png'],
    ['a name that leads out', { data: PNG, kept: '../../../ก.png' }, 'figures/image1.png'],
    ['a name of a device', { data: PNG, kept: 'figures/CON.png' }, 'figures/image1.png'],
    ['a name of a device in the archive', { data: PNG, part: 'nul.png' }, 'figures/_nul.png'],
    ['a name with a control character', { data: PNG, kept: 'a\u0007.png' }, 'figures/image1.png'],
    ['a name with another stream', { data: PNG, kept: 'a.txt:b.png' }, 'figures/image1.png'],
  ])('are safe for %s', (_, change, expected) => expect(namesIn(change)).toEqual([expected]));

  it.each<[string, Change, RegExp]>([
    ['a program', { data: BATCH, part: 'autorun.hta' }, /autorun\.hta.*not a PNG/u],
    ['a page that begins as an SVG might', { data: strToU8('<!-- x --><html>'), part: 'a.svg' }, /a\.svg/u],
    ['a linked picture', { external: 'file:///etc/passwd' }, /passwd.*linked/u],
    ['a missing picture', {}, /image1\.png.*missing from the file/u],
    ['an empty picture', { data: new Uint8Array() }, /image1\.png.*empty/u],
  ])('%s is reported and not written, by extract and by import', async (_, change, said) => {
    const file = withPicture(change);
    const { pictures, warnings, report } = extractReportFolder(file);
    expect(pictures.size).toBe(0);
    expect(warnings.map(({ message }) => message.en)).toEqual([expect.stringMatching(said)]);
    expect(JSON.stringify(report)).not.toContain('"figure"');
    expect(JSON.stringify(extractReport(file))).toContain('ก่อนภาพ');
    const imported = await importReport(file);
    expect(imported.pictures.size).toBe(0);
    expect(imported.warnings.filter(({ code }) => code === 'not-read')).toHaveLength(1);
    expect(imported.notes).toContain('ไม่ได้นำภาพ');
  });
});

describe('the one place that writes files of strangers', () => {
  it.each([
    '../../a.png',
    '/a.png',
    'a\\b.png',
    'a/../b.png',
    'aux.png',
    'a..png/',
    'a.png.',
    'a\u202egnp.png',
    '',
  ])('refuses the path %j', (name) => {
    expect(isSafePath(name)).toBe(false);
    expect(() => strangerFiles('x', new Map([[name, PNG]]))).toThrow('cannot be used');
  });

  it('refuses an ending that the bytes do not have', () => {
    expect(() => strangerFiles('x', new Map([['a.jpg', PNG]]))).toThrow('cannot be used');
    expect(() => strangerFiles('x', new Map([['a.bat', BATCH]]))).toThrow('cannot be used');
    expect(strangerFiles('x', new Map([['a/b.png', PNG]]))).toHaveLength(1);
  });

  it('knows six kinds of pictures by their bytes', () => {
    const begin = ['GIF89a', 'BM......', 'RIFF1234WEBPVP8 ', '<?xml version="1.0"?>\n<svg xmlns="x">'];
    const kinds = [PNG, ...begin.map((text) => strToU8(text)), strToU8('\xff\xd8\xff', true)];
    expect(kinds.map((data) => pictureEndings(data)?.[0])).toEqual([
      'png',
      'gif',
      'bmp',
      'webp',
      'svg',
      'jpg',
    ]);
  });

  it.each([
    ['CON', '_CON'],
    ['a b/c', 'a_b_c'],
    ['', '_'],
    ['ภาพที่', 'ภาพที่'],
  ])('makes %j the name %j', (name, safe) => expect(safeName(name)).toBe(safe));
});
