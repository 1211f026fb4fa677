// Edits of a Word file's main part as an officer makes them, each with its effect on the report.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withPlainSpaces } from '../support/plain-spaces.mjs';

const DOCUMENT = 'word/document.xml';
const escape = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** The file with its main part changed. */
function changed(file, change) {
  const parts = unzipSync(file);
  parts[DOCUMENT] = strToU8(change(withPlainSpaces(strFromU8(parts[DOCUMENT]))));
  return zipSync(parts, { level: 1 });
}

/** The text of a block that holds one run of plain text; undefined for any other. */
function plain({ text, children = [] }) {
  const [run, ...more] = text ?? [];
  if (run?.type !== 'text' || more.length > 0 || children.length > 0) return undefined;
  return run.bold || run.italic || run.underline ? undefined : run.text;
}

/** The `w:p` that holds a text alone, as it is written. Throws where it is not there exactly once. */
function paragraph(xml, text) {
  const found = [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu)].filter(([whole]) =>
    whole.endsWith(`<w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`),
  );
  if (found.length !== 1) throw new Error(`“${text.slice(0, 40)}” is there ${found.length} times`);
  return found[0][0];
}

const results = (report) =>
  report.categories.flatMap(({ items }) => items.flatMap(({ levels }) => levels.map(({ result }) => result)));

/** How often a text is the whole of a paragraph or an item. */
const count = (report, text) => JSON.stringify(report).split(`"text":${JSON.stringify(text)}`).length - 1;

const isUnique = (report, block) => plain(block) !== undefined && count(report, plain(block)) === 1;

/** The first neighbours in a result that are paragraphs of plain text. */
function paragraphs(report, number) {
  for (const result of results(report)) {
    const at = result.findIndex(
      (_, index) =>
        result
          .slice(index, index + number)
          .every((block) => block.type === 'paragraph' && isUnique(report, block)) &&
        index + number <= result.length,
    );
    if (at >= 0) return { result, at };
  }
  throw new Error(`no result has ${number} plain paragraphs one after another`);
}

/** The first list of three plain items or more that count from 1, which no later list of its result goes on with. */
function list(report) {
  const lists = results(report).flatMap((result) => result.filter(({ type }) => type === 'list'));
  const found = lists.find(
    ({ style, items }, index) =>
      items.length >= 3 &&
      items.every((item) => isUnique(report, item)) &&
      items[0].marker.startsWith('1') &&
      !lists
        .slice(index + 1)
        .find((later) => later.style === style)
        ?.items[0].marker.startsWith(String(items.length + 1)),
  );
  if (!found) throw new Error('no result has a plain list of three items');
  return found;
}

/** The edits, each as the edited file and the report that it should read as. */
export function edits(file, report) {
  const edit = (what, change) => {
    const expected = JSON.parse(JSON.stringify(report));
    const alter = change(expected);
    return { what, expected, file: changed(file, alter) };
  };
  return [
    edit('a word is changed', (copy) => {
      const { result, at } = paragraphs(copy, 1);
      const before = plain(result[at]);
      const after = before.replace(/^.{4}/su, 'ทดสอบ');
      result[at].text[0].text = after;
      const whole = (text) => `<w:t xml:space="preserve">${escape(text)}</w:t>`;
      return (xml) => xml.replace(whole(before), () => whole(after));
    }),
    edit('a list item is deleted', (copy) => {
      const { items } = list(copy);
      const markers = items.map(({ marker }) => marker);
      const [gone] = items.splice(1, 1);
      items.forEach((item, index) => (item.marker = markers[index]));
      return (xml) => xml.replace(paragraph(xml, plain(gone)), '');
    }),
    edit('a paragraph is added', (copy) => {
      const { result, at } = paragraphs(copy, 1);
      const before = plain(result[at]);
      const added = 'ย่อหน้าที่เจ้าหน้าที่เพิ่มใน Word';
      result.splice(at + 1, 0, { type: 'paragraph', text: [{ type: 'text', text: added }] });
      return (xml) => {
        const whole = paragraph(xml, before);
        return xml.replace(whole, () => whole + whole.replace(escape(before), () => added));
      };
    }),
    edit('two paragraphs are swapped', (copy) => {
      const { result, at } = paragraphs(copy, 2);
      const [first, second] = result.slice(at, at + 2);
      result.splice(at, 2, second, first);
      return (xml) => {
        const [a, b] = [first, second].map((block) => paragraph(xml, plain(block)));
        return xml.replace(a + b, () => b + a);
      };
    }),
    edit('a paragraph is made bold', (copy) => {
      const { result, at } = paragraphs(copy, 1);
      const text = plain(result[at]);
      result[at].text[0].bold = true;
      return (xml) => {
        const whole = paragraph(xml, text);
        return xml.replace(whole, () =>
          whole.replace(
            /<w:r>(?=<w:t [^>]*>[^<]*<\/w:t><\/w:r><\/w:p>$)/u,
            '<w:r><w:rPr><w:b/><w:bCs/></w:rPr>',
          ),
        );
      };
    }),
  ];
}
