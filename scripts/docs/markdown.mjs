// Pieces of Markdown that the generated papers share.

/** Text that may be in a cell of a table: no line ends, no bars, and no tag that a page would take for HTML. */
export const cell = (text) =>
  text
    .replaceAll('\n', ' ')
    .replaceAll('|', '\\|')
    .replaceAll(/\[([^\]]*)\]\(/gu, '\\[$1\\](')
    .replaceAll(/<(?=[^`]*(?:`[^`]*`[^`]*)*$)/gu, '&lt;');

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A paper whose part between two comments is replaced. */
export function withPart(paper, name, part) {
  const place = new RegExp(`(<!-- ${name}: [^>]*-->\n).*?(<!-- end of ${name} -->)`, 'su');
  if (!place.test(paper)) throw new Error(`the paper has no place for the ${name}`);
  return paper.replace(place, (_, start, end) => `${start}\n${part}\n\n${end}`);
}
