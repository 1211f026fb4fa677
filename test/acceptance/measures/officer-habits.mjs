// Forms as officers fill them in: what each habit types, and where it has to arrive.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const BODY = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
/** A grey point, PNG. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (...texts) => `<w:p>${texts.map(run).join('<w:r><w:br/></w:r>')}</w:p>`;
const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${line(text)}</w:tc>`;
const table = (rows) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(rows[0].length)}</w:tblGrid>${rows
    .map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>${line('')}`;
const picture = (mark) =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="914400" cy="914400"/><wp:docPr id="900" name="ภาพ" descr="${mark}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="p.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPasted" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** The form with the content of its first result's cell changed. */
const inResult = (edit) => (xml) => {
  const tag = /w:val="pmqa:[^"]+\/result"\/>/u.exec(xml);
  const from = xml.indexOf('</w:tcPr>', tag.index) + '</w:tcPr>'.length;
  const to = xml.indexOf('</w:tc>', from);
  return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to);
};
const instead = (content) => inResult(() => content);
const after = (content) => inResult((there) => there + content);

/** Gives the fields of the first open row of evidence their texts. */
const withEvidence = (texts) => (xml) =>
  xml.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*ชื่อหลักฐาน(?:(?!<\/w:tbl>).)*<\/w:tbl>/su, (whole) => {
    const open = whole.lastIndexOf('<w:tr>');
    let at = 0;
    return (
      whole.slice(0, open) +
      whole.slice(open).replace(/<\/w:p><\/w:tc>/gu, () => `${run(texts[at++] ?? '')}</w:p></w:tc>`)
    );
  });

const ticked = (xml) =>
  xml.replace(/<w14:checked w14:val="0"\/>((?:(?!<\/w:sdt>).)*?)☐/su, '<w14:checked w14:val="1"/>$1☑');

/** Exchanges the first two rows of levels. */
function rowsMoved(xml) {
  const rows = [...xml.matchAll(/<w:tr>(?:(?!<w:tr>|<w:tbl>).)*?<\/w:tr>/gsu)].filter(({ 0: row }) =>
    row.includes('/result"/>'),
  );
  if (rows.length < 2) return xml;
  const [one, other] = rows;
  const between = xml.slice(one.index + one[0].length, other.index);
  return xml.slice(0, one.index) + other[0] + between + one[0] + xml.slice(other.index + other[0].length);
}

/**
 * The habits by name: edits of a form's body, with the texts that they type. `told`: there is no field for the text, and a
 * warning has to name it.
 */
const HABITS = {
  'a list typed with numbers': (mark) => [instead(line(`1) ${mark}ก`) + line(`2) ${mark}ข`))],
  'bullets in soft breaks': (mark) => [instead(line(`${mark} ดังนี้`, `• ${mark}ก`, `• ${mark}ข`))],
  'a pasted table': (mark) => [
    after(
      table([
        ['ปี', 'ผล'],
        ['2567', mark],
      ]),
    ),
  ],
  'a pasted picture': (mark) => [after(picture(mark))],
  ticks: (mark) => [ticked, instead(line(mark))],
  'text typed into the prompt': (mark) => [
    inResult((there) => there.replace('</w:t></w:r></w:p>', `</w:t></w:r>${run(` ${mark}`)}</w:p>`)),
  ],
  'rows moved': (mark) => [instead(line(mark)), rowsMoved],
  evidence: (mark) => [withEvidence(['', mark, 'https://www.example.go.th', '๒๕๖๗', 'กองแผน'])],
  'text below the table': (mark) => [(xml) => xml.replace(/<w:sectPr(?!.*<w:sectPr)/su, `${line(mark)}$&`)],
  'text among the guidelines': (mark) => [
    (xml) => xml.replace(/(guidelines"\/>.*?)<\/w:tc>/su, `$1${line(mark)}</w:tc>`),
  ],
  'the first page deleted': (mark) => [
    instead(line(mark)),
    (xml) => {
      const start = xml.indexOf('<w:p>');
      return xml.slice(0, start) + xml.slice(xml.lastIndexOf('<w:p>', xml.indexOf('w:val="Heading1"')));
    },
  ],
  'tracked changes': (mark) => [
    after(`<w:p><w:ins w:id="990" w:author="ก" w:date="2025-01-01T00:00:00Z">${run(mark)}</w:ins></w:p>`),
  ],
};
const TOLD = new Set(['text below the table', 'text among the guidelines']);

/** A form filled in by the habit of a number, and what it typed. */
export function filledByHabit(data, at) {
  const names = Object.keys(HABITS);
  const habit = names[at % names.length];
  const mark = `ข้อความที่${at}กรอก`;
  const parts = unzipSync(data);
  const before = strFromU8(parts[BODY]);
  const body = HABITS[habit](mark).reduce((xml, edit) => edit(xml), before);
  if (body === before) throw new Error(`the habit “${habit}” changes nothing`);
  const [, place] = /w:val="pmqa:([^"]+)\/result"\/>/u.exec(before);
  const links = strFromU8(parts[LINKS]).replace(
    '</Relationships>',
    '<Relationship Id="rIdPasted" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/pasted.png"/></Relationships>',
  );
  return {
    data: zipSync({
      ...parts,
      [BODY]: strToU8(body),
      ...(habit === 'a pasted picture' && { [LINKS]: strToU8(links), 'word/media/pasted.png': POINT }),
    }),
    habit,
    place,
    texts: body.split(`${mark}ก`).length > 1 ? [`${mark}ก`, `${mark}ข`] : [mark],
    isTold: TOLD.has(habit),
  };
}
