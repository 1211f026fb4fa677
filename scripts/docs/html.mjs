// The HTML of a paper's Markdown tree: what the papers use of Markdown, and an error for anything else.

import { createAnchors } from './anchors.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The text of a node and of all inside it. */
export const plainText = (node) =>
  node.value !== undefined && node.type !== 'html'
    ? node.value
    : (node.children ?? []).map(plainText).join(['table', 'list', 'tableRow'].includes(node.type) ? ' ' : '');

/** The HTML of a tree, and the anchors of its headings; `targetOf` gives an address on the site, undefined for none. */
export function createHtml(tree, targetOf) {
  const anchors = new Map();
  const anchorOf = createAnchors();
  const all = ({ children }) => children.map(write).join('');
  const within = (tag) => (node) => `<${tag}>${all(node)}</${tag}>`;
  const row = (tag) => (node) =>
    `<tr>${node.children.map((cell) => `<${tag}>${all(cell)}</${tag}>`).join('')}</tr>`;

  const WRITERS = {
    root: all,
    heading(node) {
      const anchor = anchorOf(plainText(node));
      anchors.set(node, anchor);
      return `<h${node.depth} id="${anchor}">${all(node)}</h${node.depth}>`;
    },
    paragraph: within('p'),
    strong: within('strong'),
    emphasis: within('em'),
    blockquote: within('blockquote'),
    list: (node) => within(node.ordered ? 'ol' : 'ul')(node),
    // The paragraph of an item that has only one is not set apart.
    listItem: (node) =>
      `<li>${node.children.map((each) => (each.type === 'paragraph' && !node.spread ? all(each) : write(each))).join('')}</li>`,
    table: ({ children: [head, ...body] }) =>
      `<div class="wide"><table><thead>${row('th')(head)}</thead><tbody>${body.map(row('td')).join('')}</tbody></table></div>`,
    code: ({ value }) => `<pre><code>${escape(value)}</code></pre>`,
    inlineCode: ({ value }) => `<code>${escape(value)}</code>`,
    text: ({ value }) => escape(value),
    html: ({ value }) => (value.startsWith('<!--') ? '' : escape(value)),
    break: () => '<br>',
    thematicBreak: () => '<hr>',
    link(node) {
      const target = targetOf(node.url);
      return target === undefined ? all(node) : `<a href="${escape(target)}">${all(node)}</a>`;
    },
    image: ({ url, alt }) => `<img src="${escape(targetOf(url))}" alt="${escape(alt)}" loading="lazy">`,
  };

  function write(node) {
    const writer = WRITERS[node.type];
    if (!writer) throw new Error(`a paper has ${node.type}, which its site does not show`);
    return writer(node);
  }
  return { html: write(tree), anchors };
}
