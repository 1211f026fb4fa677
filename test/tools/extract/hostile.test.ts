import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { ExtractError, extractReport, extractReportFolder, type ExtractProblem } from '../../../src/index.js';
import { parsePart } from '../../../src/read/word/part.js';
import { reportWithResult, smallReport } from '../../support/report.js';
import { wordFile } from './support/word-file.js';
import { withPlainSpaces } from '../../support/plain-spaces.mjs';

const SMALL = await wordFile(smallReport());
const TYPES = { '[Content_Types].xml': strToU8('<Types/>') };
const body = (content: string): Zippable => ({
  ...TYPES,
  'word/document.xml': strToU8(`<w:document><w:body>${content}</w:body></w:document>`),
});

function problemOf(file: Uint8Array): ExtractProblem {
  try {
    extractReport(file);
  } catch (error) {
    if (error instanceof ExtractError) {
      expect(error.messages.th).not.toBe('');
      return error.problem;
    }
    throw error;
  }
  throw new Error('it was read');
}

/** A small file with its main part changed. */
function changed(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(SMALL);
  const document = new TextDecoder().decode(parts['word/document.xml']);
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(withPlainSpaces(document))) });
}

describe('a file that is no report is refused with what it is', () => {
  it.each<[string, Uint8Array, Partial<ExtractProblem>]>([
    ['nothing', new Uint8Array(), { code: 'not-zip', found: 'empty' }],
    ['a PDF', strToU8('%PDF-1.7'), { code: 'not-zip', found: 'pdf' }],
    ['text', strToU8('PMQA'), { code: 'not-zip', found: 'other' }],
    ['another zip', zipSync({ 'a.txt': strToU8('ก') }), { code: 'not-word', found: ['a.txt'] }],
    [
      'a zip that was cut short',
      SMALL.slice(0, SMALL.length >> 1),
      { code: 'damaged-word-file', part: 'zip' },
    ],
    ['a broken part', zipSync(body('<w:p>')), { code: 'damaged-word-file', part: 'word/document.xml' }],
    [
      'a Word file of another kind',
      zipSync(body('<w:p><w:r><w:t>ก</w:t></w:r></w:p>')),
      { code: 'no-report' },
    ],
    [
      'a level that is none',
      changed((xml) => xml.replace('>Basic<', '>Basics?!<').replace('Basics?!', 'ขั้นต้น')),
      { code: 'unknown-level', item: '1.1', found: 'ขั้นต้น' },
    ],
    ['an item without a code', changed((xml) => xml.replace('>1.1 ', '>')), { code: 'no-code' }],
    [
      'a year that was taken out',
      changed((xml) => xml.replace(/\(รอบ[^<]*/u, '')),
      { code: 'missing-field', field: 'fiscalYear' },
    ],
  ])('%s', (_name, file, problem) => {
    expect(problemOf(file)).toMatchObject(problem);
  });
});

describe('a file that is meant to do harm', () => {
  it('is not unpacked beyond its limits', () => {
    const bomb = zipSync({ ...TYPES, 'word/document.xml': new Uint8Array(101_000_000) }, { level: 1 });
    expect(problemOf(bomb)).toMatchObject({ code: 'word-file-too-large', what: 'word/document.xml' });
  });

  it('is not unpacked to far more than it holds', () => {
    const media = Object.fromEntries(
      [1, 2].map((at) => [`word/media/${at}.png`, new Uint8Array(40_000_000)] as const),
    );
    const bomb = zipSync({ ...body('<w:p/>'), ...media }, { level: 6 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(problemOf(bomb)).toMatchObject({ code: 'word-file-too-large', what: 'unpacked' });
  });

  it('is not believed about its sizes', () => {
    const data = new Uint8Array(5_000_000);
    const packed = deflateRawSync(data);
    const file = zipSync({ ...TYPES, 'word/document.xml': [data, { level: 9 }] });
    const view = new DataView(file.buffer, file.byteOffset);
    const lie = [...file.keys()].filter(
      (at) => at + 4 <= file.length && view.getUint32(at, true) === data.length,
    );
    for (const at of lie) view.setUint32(at, 100, true);
    expect([packed.length < 10_000, lie.length > 0]).toEqual([true, true]);
    expect(problemOf(file)).toMatchObject({ code: 'damaged-word-file', part: 'word/document.xml' });
  });

  it('declares no entities and nests no deeper than a reader can follow', () => {
    const entities = {
      ...TYPES,
      'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'),
    };
    expect(problemOf(zipSync(entities))).toMatchObject({ code: 'damaged-word-file' });
    expect(problemOf(zipSync(body('<w:p>'.repeat(3000) + '</w:p>'.repeat(3000))))).toMatchObject({
      code: 'damaged-word-file',
    });
  });

  it('has no more elements, attributes and texts than memory can hold', () => {
    const xml = '<a b=""><c/>ก</a>';
    expect(parsePart(xml, 'a.xml', 4)).toMatchObject({ name: 'a' });
    expect(() => parsePart(xml, 'a.xml', 3)).toThrow(
      'the file is too large: the number of its XML elements is 4',
    );
  });

  it('has no more parts than a document needs', () => {
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`a/${n}`, new Uint8Array()]));
    expect(problemOf(zipSync(parts, { level: 0 }))).toMatchObject({
      code: 'word-file-too-large',
      what: 'parts',
    });
  });

  it.each(['../../ก.png', '/etc/ก.png', 'C:\\ก.png', 'ก/../../ข.png', '.ssh/ก.png', 'ก.sh'])(
    'names no picture “%s” that leads out of the folder',
    async (image) => {
      const png =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
      const report = reportWithResult([{ type: 'figure', image: `data:image/png;base64,${png}` }]);
      const parts = unzipSync(await wordFile(report));
      const document = new TextDecoder().decode(parts['customXml/item1.xml']);
      const name = JSON.stringify(image).replaceAll('"', '&quot;');
      const hostile = document.replace('name="image">&quot;data:&quot;', `name="image">${name}`);
      expect(hostile).not.toBe(document);
      const { pictures } = extractReportFolder(
        zipSync({ ...parts, 'customXml/item1.xml': strToU8(hostile) }),
      );
      expect([...pictures.keys()]).toEqual(['figures/image1.png']);
    },
  );
});
