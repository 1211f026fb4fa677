// What people change in a Word file, done to its XML.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const exists = (file) => stat(file).then(Boolean, () => false);

/** Changes the XML of a part of a Word file; false where there is no such file or part, or nothing to change. */
export async function editWord(file, change, part = /^word\/document\.xml$/u) {
  if (!(await exists(file))) return false;
  const parts = unzipSync(await readFile(file));
  const name = Object.keys(parts).find((each) => part.test(each));
  if (name === undefined) return false;
  const before = strFromU8(parts[name]);
  const after = change(before);
  if (after === undefined || after === before) return false;
  parts[name] = strToU8(after);
  await writeFile(file, zipSync(parts, { level: 1 }));
  return true;
}

/** The texts that a Word file shows, as places in its XML. */
export const shownTexts = (xml) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].filter(
    (match) => !xml.slice(xml.lastIndexOf('<w:r>', match.index), match.index).includes('<w:vanish/>'),
  );

const HEADER = /^word\/header\d+\.xml$/u;
const KEPT = /^customXml\/item\d+\.xml$/u;
const CORE = /^docProps\/core\.xml$/u;
const watermark = (text) =>
  `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textpath string="${text}"/></v:shape></w:pict></w:r>`;
const textBox = (text) =>
  `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const ruby = (text) =>
  `<w:r><w:ruby><w:rt><w:r><w:t>${text}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>ก</w:t></w:r></w:rubyBase></w:ruby></w:r>`;
const inFirstParagraph = (content) => (text) => (xml) => xml.replace('</w:p>', `${content(text)}</w:p>`);

/** Places of a Word file that hold text and are no text of a paragraph: how a text is typed there, and the part. */
export const BESIDE = {
  watermark: [inFirstParagraph(watermark), HEADER],
  headerBox: [inFirstParagraph(textBox), HEADER],
  wordArt: [inFirstParagraph(watermark)],
  box: [inFirstParagraph(textBox)],
  ruby: [inFirstParagraph(ruby)],
  table: [(text) => (xml) => xml.replace(/<w:tblDescription w:val="/u, `$&${text} `)],
  hint: [(text) => (xml) => xml.replace(/<w:hyperlink /u, `$&w:tooltip="${text}" `)],
  contents: [(text) => (xml) => xml.replace(/(?=<\/w:t>(?:(?!<w:t[ >]|<\/w:p>).)*PAGEREF)/u, ` ${text}`)],
  index: [
    inFirstParagraph(
      (text) =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> XE "${text}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  ],
  hidden: [(text) => (xml) => xml.replace(/name="contact">&quot;/u, `$&${text} `), KEPT],
  title: [(text) => (xml) => xml.replace('</dc:title>', ` ${text}$&`), CORE],
  author: [(text) => (xml) => xml.replace('</dc:creator>', ` ${text}$&`), CORE],
};
