import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { extractWord } from '../../../src/tools/merge/word.js';
import { wordState } from '../../../src/tools/provenance/word-state.js';
import { pngPicture } from '../../write/docx/support/pictures.js';
import { wordFile } from '../extract/support/word-file.js';
import { smallReport } from '../../support/report.js';
import { withPlainSpaces } from '../../support/plain-spaces.mjs';

const PNG = `data:image/png;base64,${Buffer.from(pngPicture(4, 3).data).toString('base64')}`;
const RESULT = 'ผู้บริหารกำหนดวิสัยทัศน์';
const report = (result = RESULT) =>
  smallReport({
    categories: [
      {
        number: 1,
        items: [
          {
            code: '1.1',
            levels: [
              {
                level: 'basic',
                result: [
                  { type: 'paragraph', text: `${result} https://www.example.go.th` },
                  { type: 'figure', image: PNG, alt: 'ภาพหนึ่ง', caption: 'คำบรรยาย' },
                  { type: 'paragraph', text: 'ซ้ำ' },
                  { type: 'paragraph', text: 'ซ้ำ' },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
const OPTIONS = { titlePage: true, contents: true } as const;
/** Without the fonts, which take the longest to pack. */
async function wordOf(result?: string): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(await wordFile(report(result), OPTIONS)));
  return zipSync(Object.fromEntries(parts.filter(([name]) => !name.startsWith('word/fonts/'))), { level: 1 });
}

const built = await wordOf();
const taken = await wordOf(`${RESULT}ใหม่`);

type Change = (xml: string) => string;

/** A file with one of its parts changed. */
function changed(data: Uint8Array, part: RegExp, change: Change): Uint8Array {
  const parts = unzipSync(data);
  const name = Object.keys(parts).find((each) => part.test(each))!;
  const before = withPlainSpaces(strFromU8(parts[name]!));
  const after = change(before);
  expect(after === before).toBe(false);
  return zipSync({ ...parts, [name]: strToU8(after) }, { level: 1 });
}

const DOCUMENT = /^word\/document\.xml$/u;
const HEADER = /^word\/header\d+\.xml$/u;
const CORE = /^docProps\/core\.xml$/u;
const CONTENTS = /(<w:t[^>]*>)(หมวด 1 [^<]*<\/w:t>(?:(?!<\/w:p>).)*PAGEREF)/u;
const run = (content: string): string => `<w:r>${content}</w:r>`;
const atEnd =
  (content: string): Change =>
  (xml) =>
    xml.replace(/<w:sectPr(?![^]*<w:sectPr)/u, `<w:p>${run(content)}</w:p>$&`);
const inHeader =
  (content: string): Change =>
  (xml) =>
    xml.replace('</w:p>', `${run(content)}</w:p>`);

const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const WATERMARK = `<w:pict ${VML}><v:shape><v:textpath string="ลับ"/></v:shape></w:pict>`;
const OLD_BOX = `<w:pict ${VML}><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>`;
const shape = (content: string): string =>
  `<w:drawing><wp:anchor ${DRAWING}><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>${content}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const BOX = shape(
  '<wps:txbx><w:txbxContent><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></w:txbxContent></wps:txbx>',
);
const LOGO = `<w:drawing><wp:inline ${DRAWING}><wp:docPr id="90" name="x"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:blip r:embed="rId90" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const RUBY =
  '<w:ruby><w:rt><w:r><w:t>อ่าน</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>คำ</w:t></w:r></w:rubyBase></w:ruby>';
const INK =
  '<mc:AlternateContent><mc:Choice Requires="wpi"><w14:contentPart/></mc:Choice></mc:AlternateContent>';
const entry =
  '<w:fldChar w:fldCharType="begin"/><w:instrText> XE "ดัชนี" </w:instrText><w:fldChar w:fldCharType="end"/>';

const EDITS: readonly (readonly [string, RegExp, Change])[] = [
  ['a line of the contents was changed', DOCUMENT, (xml) => xml.replace(CONTENTS, '$1ด่วน $2')],
  ['a paragraph was added that is there twice', DOCUMENT, atEnd('<w:t>ซ้ำ</w:t>')],
  [
    'words were typed into the number of a caption',
    DOCUMENT,
    (xml) => xml.replace(/(SEQ [^"]*"[^>]*>(?:(?!<w:t[ >]).)*<w:t[^>]*>)/u, '$1ก่อน '),
  ],
  ['a picture got a title', DOCUMENT, (xml) => xml.replace(/<wp:docPr /u, '<wp:docPr title="ชื่อภาพ" ')],
  ['a picture got another description', DOCUMENT, (xml) => xml.replace('descr="', 'descr="ใหม่ ')],
  ['a table got another description', DOCUMENT, (xml) => xml.replace('<w:tblDescription w:val="', '$&ใหม่ ')],
  ['a link got a hint', DOCUMENT, (xml) => xml.replace(/<w:hyperlink (?=[^>]*r:id)/u, '$&w:tooltip="คำใบ้" ')],
  ['a text box of Word 97 was added', DOCUMENT, atEnd(OLD_BOX)],
  ['WordArt was added', DOCUMENT, atEnd(WATERMARK)],
  ['a text box was added', DOCUMENT, atEnd(BOX)],
  ['a shape was drawn', DOCUMENT, atEnd(shape('<wps:spPr/>'))],
  ['text was drawn with a pen', DOCUMENT, atEnd(INK)],
  ['text above text was added', DOCUMENT, atEnd(RUBY)],
  ['an entry of an index was added', DOCUMENT, atEnd(entry)],
  ['an equation was added', DOCUMENT, atEnd('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>')],
  ['the header got a watermark', HEADER, inHeader(WATERMARK)],
  ['the header got a picture', HEADER, inHeader(LOGO)],
  ['the header got a text box', HEADER, inHeader(BOX)],
  ['the header got a shape', HEADER, inHeader(shape('<wps:spPr/>'))],
  ['the header got a symbol', HEADER, inHeader('<w:sym w:font="Wingdings" w:char="F0FE"/>')],
  [
    'the footer’s number got words',
    /^word\/footer\d+\.xml$/u,
    (xml) => xml.replace(/(<w:fldSimple[^>]*>(?:(?!<w:t[ >]).)*<w:t[^>]*>)/u, '$1หน้าที่ '),
  ],
  ['the document got another title', CORE, (xml) => xml.replace('<dc:title>', '$&ร่าง ')],
  ['the document got another author', CORE, (xml) => xml.replace('<dc:creator>', '$&นาย ก ')],
  [
    'the document got a remark',
    CORE,
    (xml) => xml.replace('</dc:creator>', '$&<dc:description>ด่วน</dc:description>'),
  ],
];

describe('what is no text of a paragraph', () => {
  it.each(EDITS)('makes a file an edited one where %s', (_, part, change) => {
    expect(wordState(changed(built, part, change), built)).toBe('edited');
  });

  it.each(EDITS)('is kept beside a text that was taken over where %s', (_, part, change) => {
    const typed = changed(built, DOCUMENT, (xml) => xml.replace(RESULT, `${RESULT}ใหม่`));
    expect(wordState(typed, taken)).toBe('unedited');
    expect(wordState(changed(typed, part, change), taken)).toBe('edited');
  });

  it.each<[string, RegExp, Change]>([
    [
      'the save of another person',
      CORE,
      (xml) =>
        xml
          .replace(/<cp:lastModifiedBy>[^<]*/u, '<cp:lastModifiedBy>นาย ข')
          .replace(/<cp:revision>1/u, '<cp:revision>7')
          .replace(/(<dcterms:modified[^>]*>)[^<]*/u, '$12026-01-01T00:00:00Z'),
    ],
    [
      'other page numbers in the contents',
      DOCUMENT,
      (xml) => xml.replace(/(PAGEREF(?:(?!<w:t[ >]).)*<w:t[^>]*>)\d+/gu, '$199'),
    ],
    [
      'another number of a caption',
      DOCUMENT,
      (xml) => xml.replace(/(SEQ (?:(?!<w:t[ >]).)*<w:t[^>]*>)\d+/u, '$17'),
    ],
    [
      'marks that programs leave',
      DOCUMENT,
      (xml) =>
        xml.replace(
          /<w:r>(?=(?:(?!<w:r>).)*วิสัยทัศน์)/u,
          '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="99" w:name="_GoBack"/><w:bookmarkEnd w:id="99"/><w:r><w:lastRenderedPageBreak/></w:r>$&',
        ),
    ],
    [
      'a table without its description, which LibreOffice drops',
      DOCUMENT,
      (xml) => xml.replace(/<w:tbl(?:Description|Caption) [^>]*>/gu, ''),
    ],
  ])('is not %s', (_, part, change) => {
    expect(wordState(changed(built, part, change), built)).toBe('unedited');
  });

  it('is named when the file is extracted', () => {
    const word = changed(
      changed(built, CORE, (xml) => xml.replace('<dc:title>', '$&ร่าง ')),
      HEADER,
      inHeader(WATERMARK),
    );
    const told = extractWord(word).warnings.map(({ message }) => message.th);
    expect(told).toEqual([expect.stringContaining('ลับ'), expect.stringContaining('ร่าง ')]);
  });
});

const KEPT = /^customXml\/item1\.xml$/u;

describe('a hidden field', () => {
  const hidden = (contact: string): Promise<Uint8Array> => wordFile(smallReport({ contact }));

  it('makes a file an edited one where it was changed, until the new file has it', async () => {
    const file = await hidden('โทร 1');
    const edited = changed(file, KEPT, (xml) => xml.replace('โทร 1', 'โทร 2'));
    expect(wordState(edited, file)).toBe('edited');
    expect(wordState(edited, await hidden('โทร 2'))).toBe('unedited');
  });

  it('that got lost does not keep a file from being replaced', async () => {
    const file = await hidden('โทร 1');
    const lost = changed(file, KEPT, (xml) => xml.replace(/<value [^>]*name="contact">.*?<\/value>/u, ''));
    expect(wordState(lost, file)).toBe('unedited');
  });
});
