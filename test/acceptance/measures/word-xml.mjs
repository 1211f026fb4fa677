// The XML of a Word file as a tree.
import { SaxesParser } from 'saxes';

/** The root of a part. An element is `{ name, attributes, children, text }`; names keep their prefix. */
export function parseXml(xml) {
  const root = { name: '#root', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1).text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

export const all = (element, name) =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
export const child = (element, name) => element?.children.find((candidate) => candidate.name === name);
export const value = (element) => element?.attributes['w:val'];

/** What Word hides is no text: content controls keep what the report holds and does not print. */
const isHidden = (element) => child(child(element, 'w:rPr'), 'w:vanish') !== undefined;

export function runText(element) {
  if (isHidden(element)) return '';
  // A space that the program keeps from ending a line.
  if (value(child(child(element, 'w:rPr'), 'w:rStyle')) === 'PmqaKeptSpace') return ' ';
  return element.children
    .map((part) => {
      if (part.name === 'w:t') return part.text;
      if (part.name === 'w:tab') return '\t';
      if (part.name === 'w:br') return '\n';
      return ['w:r', 'w:hyperlink', 'w:ins', 'w:fldSimple', 'w:smartTag', 'w:sdt', 'w:sdtContent'].includes(
        part.name,
      )
        ? runText(part)
        : '';
    })
    .join('');
}
