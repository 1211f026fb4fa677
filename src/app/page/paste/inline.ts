import { childrenOf, nameOf, type PastedNode } from './nodes.js';

const MARKS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  s: '~~',
  del: '~~',
};

/** The text of an element in one line, bold and italic as Markdown; what Word writes for itself is left out. */
export function inlineText(node: PastedNode): string {
  if (node.nodeType === 3) return escaped((node.textContent ?? '').replace(/\s+/gu, ' '));
  const name = nameOf(node);
  if (node.nodeType !== 1 || ['style', 'script', 'o:p', 'title', 'meta'].includes(name)) return '';
  if (name === 'br') return ' ';
  const style = node.getAttribute?.('data-style') ?? '';
  if (/mso-list:\s*ignore/iu.test(style)) return '';
  const text = childrenOf(node).map(inlineText).join('');
  const mark = MARKS[name] ?? (name === 'span' ? styleMark(style) : '');
  const inner = text.trim();
  const start = inner === '' ? text.length : text.length - text.trimStart().length;
  const [before, after] = [text.slice(0, start), text.slice(start + inner.length)];
  // Word and Google Docs also wrap a whole paste in <b style="font-weight:normal">.
  const isPlain = mark === '' || inner === '' || /font-weight:\s*(?:normal|400)/iu.test(style);
  return isPlain ? text : `${before}${mark}${inner}${mark}${after}`;
}

const styleMark = (style: string): string =>
  /font-weight:\s*(?:bold|[6-9]00)/iu.test(style) ? '**' : /font-style:\s*italic/iu.test(style) ? '*' : '';

/** Signs that would mean something in Markdown. */
const escaped = (text: string): string => text.replace(/[\\*_`|~<[\]]/gu, (sign) => `\\${sign}`);
