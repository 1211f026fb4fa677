import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { extractWord } from '../../../src/tools/merge/word.js';
import {
  fieldHashes,
  readProvenance,
  shownDigests,
  type Provenance,
} from '../../../src/tools/provenance/index.js';
import { wordState } from '../../../src/tools/provenance/word-state.js';
import { readWordFile } from '../../../src/read/word/word-file.js';
import { pngPicture } from '../../write/docx/support/pictures.js';
import { wordFile } from '../extract/support/word-file.js';
import { smallReport } from '../../support/report.js';
import { withPlainSpaces } from '../../support/plain-spaces.mjs';

const saved = (name: string): Promise<Uint8Array> => readFile(new URL(`saved/${name}`, import.meta.url));

/** What a file says of itself, and what it shows. */
function read(data: Uint8Array): { readonly base: Provenance; readonly shown: string } {
  const file = readWordFile(data);
  const base = readProvenance(file.source);
  if (!base) throw new Error('the file does not say what it was made from');
  return { base, shown: shownDigests(file).shown };
}

const DOCUMENT = 'word/document.xml';

/** A file with its main part changed. */
function edited(data: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(data);
  const before = withPlainSpaces(strFromU8(parts[DOCUMENT]!));
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [DOCUMENT]: strToU8(after) }, { level: 1 });
}

describe.each(['small.docx', 'office-thai-digits.docx', 'kept-values.docx'])(
  '%s, saved by LibreOffice without edits',
  (name) => {
    it('keeps what it was made from and shows the same', async () => {
      const data = await saved(name);
      const { base, shown } = read(data);
      expect(shown).toBe(base.shown);
      expect(wordState(data, data)).toBe('unedited');
    });

    it('gives every field as the unsaved file did', async () => {
      const { report, base } = extractWord(await saved(name));
      const words = [...base!.fields].flatMap(([key, { word }]) => (word === undefined ? [] : [[key, word]]));
      expect([...fieldHashes(report)].sort()).toEqual(words.sort());
    });
  },
);

describe('what a file keeps and does not show', () => {
  it('is there after LibreOffice saved it', async () => {
    const { report } = extractWord(await saved('kept-values.docx'));
    expect(report).toMatchObject({ contact: 'โทร 1', scores: { '1.1': 350 }, date: '2020-09-30' });
    expect(report.categories[0]!.items[0]).toMatchObject({
      shortTitle: 'ระบบ',
      levels: [
        {
          evidence: [{ title: [{ text: 'แผน' }], year: 2563 }],
          result: [{ items: [{ marker: '1.1' }] }, { widths: [30, 70] }],
        },
      ],
    });
  });

  it('is there where the title was typed anew', async () => {
    const file = await wordFile(smallReport({ contact: 'โทร 1', scores: { '1.1': 350 } }));
    const typed = edited(file, (xml) =>
      xml.replace(/<w:bookmarkStart w:name="_pmqa1" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/u, '$2'),
    );
    expect(extractWord(typed).report).toMatchObject({ contact: 'โทร 1', scores: { '1.1': 350 } });
    expect(wordState(typed, other)).toBe('unedited');
  });
});

const built = await wordFile(smallReport());
const other = await wordFile(smallReport({ agency: 'กรมอื่น' }));
const WORD = 'ผู้บริหารกำหนดวิสัยทัศน์';

describe('the state of a Word file that is to be replaced', () => {
  it('is unedited as it was built, and after its XML was written anew', () => {
    expect(wordState(built, other)).toBe('unedited');
    const rewritten = edited(built, (xml) =>
      xml.replace(
        new RegExp(`<w:r>((?:<w:rPr>.*?</w:rPr>)?)<w:t[^>]*>${WORD}</w:t></w:r>`, 'u'),
        (_, look: string) =>
          `<w:proofErr/><w:r>${look}<w:t>${WORD.slice(0, 5)}</w:t></w:r><w:r>${look}<w:t>${WORD.slice(5)}</w:t></w:r>`,
      ),
    );
    expect(wordState(rewritten, other)).toBe('unedited');
  });

  it.each<[string, (xml: string) => string]>([
    ['a word was typed', (xml) => xml.replace(WORD, `${WORD}ใหม่`)],
    ['a word was typed beside the level’s name', (xml) => xml.replace('>Basic<', '>Basic ด่วน<')],
    ['a word was typed in an item’s heading', (xml) => xml.replace('>1.1 ', '>1.1 ด่วน ')],
    [
      'a paragraph was added at the end',
      (xml) => xml.replace('<w:sectPr', '<w:p><w:r><w:t>ก</w:t></w:r></w:p><w:sectPr'),
    ],
    [
      'text was made bold',
      (xml) => xml.replace(new RegExp(`<w:t[^>]*>${WORD}`, 'u'), `<w:rPr><w:b/></w:rPr>$&`),
    ],
    [
      'text was highlighted',
      (xml) =>
        xml.replace(new RegExp(`<w:t[^>]*>${WORD}`, 'u'), `<w:rPr><w:highlight w:val="yellow"/></w:rPr>$&`),
    ],
    [
      'text was struck through',
      (xml) => xml.replace(new RegExp(`<w:t[^>]*>${WORD}`, 'u'), `<w:rPr><w:strike/></w:rPr>$&`),
    ],
    [
      'text was coloured',
      (xml) =>
        xml.replace(new RegExp(`<w:t[^>]*>${WORD}`, 'u'), `<w:rPr><w:color w:val="FF0000"/></w:rPr>$&`),
    ],
    [
      'text was set in another size',
      (xml) => xml.replace(new RegExp(`<w:t[^>]*>${WORD}`, 'u'), `<w:rPr><w:sz w:val="44"/></w:rPr>$&`),
    ],
    [
      'text was lowered',
      (xml) =>
        xml.replace(
          new RegExp(`<w:t[^>]*>${WORD}`, 'u'),
          `<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>$&`,
        ),
    ],
    [
      'text was shaded',
      (xml) => xml.replace(new RegExp(`<w:t[^>]*>${WORD}`, 'u'), `<w:rPr><w:shd w:fill="FFFF00"/></w:rPr>$&`),
    ],
    ['the pages were turned', (xml) => xml.replace(/ w:orient="landscape"/gu, '')],
    [
      'hidden text was typed',
      (xml) =>
        xml.replace('<w:sectPr', '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ลับ</w:t></w:r></w:p><w:sectPr'),
    ],
    ['another file was inserted', (xml) => xml.replace('<w:sectPr', '<w:altChunk r:id="rId99"/><w:sectPr')],
    [
      'a heading outside the fields was made bold',
      (xml) => xml.replace('<w:t xml:space="preserve">ระดับ', '<w:rPr><w:b/></w:rPr>$&'),
    ],
    [
      'a heading was moved',
      (xml) =>
        xml.replace(
          /(<w:p>(?:(?!<w:p>).)*?<w:t[^>]*>หมวด.*?<\/w:p>)(.*)(<w:sectPr)/su,
          (_, heading: string, rest: string, end: string) => rest + heading + end,
        ),
    ],
    [
      'text was deleted with tracking',
      (xml) => xml.replace(new RegExp(`<w:r>(?:(?!<w:r>).)*${WORD}.*?</w:r>`, 'u'), '<w:del>$&</w:del>'),
    ],
  ])('is edited where %s', (_, change) => expect(wordState(edited(built, change), other)).toBe('edited'));

  it('is edited where a comment was added', () => {
    const parts = unzipSync(
      edited(built, (xml) =>
        xml.replace(/<w:r>(?=(?:(?!<w:r>).)*วิสัยทัศน์)/u, '<w:r><w:commentReference w:id="0"/></w:r>$&'),
      ),
    );
    const comments = `<w:comments><w:comment w:id="0"><w:p><w:r><w:t>แก้ด้วย</w:t></w:r></w:p></w:comment></w:comments>`;
    expect(wordState(zipSync({ ...parts, 'word/comments.xml': strToU8(comments) }), other)).toBe('edited');
  });

  it('is unedited again once all that was typed is in the new file', async () => {
    const word = edited(built, (xml) => xml.replace(WORD, `${WORD}ใหม่`));
    const taken = await wordFile(extractWord(word).report);
    expect(wordState(word, taken)).toBe('unedited');
    const more = await wordFile({ ...extractWord(word).report, contact: 'โทร 1' }, { titlePage: true });
    expect(wordState(word, more)).toBe('unedited');
  });

  it('is edited where a header was changed, be it a digit', async () => {
    const parts = unzipSync(await wordFile(smallReport({ agency: 'กรมที่ 5' })));
    const name = Object.keys(parts).find((each) => /word\/header\d*\.xml/u.test(each))!;
    const header = withPlainSpaces(strFromU8(parts[name]!));
    const changed = header.replace('กรมที่ 5', 'กรมที่ 6');
    expect(changed).not.toBe(header);
    expect(wordState(zipSync({ ...parts, [name]: strToU8(changed) }, { level: 1 }), other)).toBe('edited');
  });

  it('is edited where a picture was added after the last table, though all texts were taken over', async () => {
    const word = edited(built, (xml) =>
      xml
        .replace(WORD, `${WORD}ใหม่`)
        .replace(
          '<w:sectPr',
          '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId77"/></w:drawing></w:r></w:p><w:sectPr',
        ),
    );
    const parts = unzipSync(word);
    const relationships = strFromU8(parts['word/_rels/document.xml.rels']!);
    const picture = `<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/new.png"/></Relationships>`;
    const withPicture = zipSync({
      ...parts,
      'word/_rels/document.xml.rels': strToU8(relationships.replace('</Relationships>', picture)),
      'word/media/new.png': pngPicture(4, 3).data,
    });
    const taken = await wordFile(extractWord(word).report);
    expect(wordState(withPicture, taken)).toBe('edited');
  });

  it('is foreign without its provenance, or where it is no Word file', () => {
    const parts = unzipSync(built);
    const without = Object.fromEntries(
      Object.entries(parts).filter(([name]) => !name.startsWith('customXml')),
    );
    expect(wordState(zipSync(without), other)).toBe('foreign');
    expect(wordState(strToU8('x'), other)).toBe('foreign');
  });
});
