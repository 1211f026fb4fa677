import type { Image, Nodes, PhrasingContent, Root, Text } from 'mdast';

/** Endings that a picture's name has, known kinds and those that are refused with the way out. */
const ENDINGS = 'png|jpe?g|jfif|svg|gif|webp|bmp|hei[cf]|avif|tiff?';

/**
 * A picture whose name has spaces or brackets, as phones and Windows give them, or a space before it; CommonMark wants such a name between < and >.
 * The ending says where the name ends.
 */
const PICTURE = new RegExp(
  `!\\[([^\\[\\]\\n]*)\\][ \\t]*\\([ \\t]*([^\\n<>]{1,300}?\\.(?:${ENDINGS}))(?:[ \\t]+["“]([^"“”\\n]*)["”])?[ \\t]*\\)`,
  'giu',
);

/** Makes pictures, in place, of text that names one; what is escaped stays text. */
export function readPictureNames(tree: Root, source: string): void {
  if (!source.includes('![')) return;
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('children' in node)) continue;
    if (node.children.some(({ type }) => type === 'text'))
      node.children = (node.children as Nodes[]).flatMap((child): readonly Nodes[] =>
        child.type === 'text' ? withPictures(child, source) : [child],
      ) as never;
    for (const child of node.children) pending.push(child);
  }
}

function withPictures(node: Text, source: string): readonly PhrasingContent[] {
  if (!node.value.includes('![')) return [node];
  const raw = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: found, 1: alt = '', 2: url = '', 3: title, index } of node.value.matchAll(PICTURE)) {
    if (!raw.includes(found) || raw.includes(`\\${found}`)) continue;
    const { position } = node;
    const image: Image = { type: 'image', url, alt, ...(title && { title }), ...(position && { position }) };
    pieces.push(...text(node, end, index), image);
    end = index + found.length;
  }
  return end === 0 ? [node] : [...pieces, ...text(node, end, node.value.length)];
}

/** A part of a text; its position is that of the whole. */
const text = (node: Text, from: number, to: number): readonly Text[] =>
  from < to ? [{ ...node, value: node.value.slice(from, to) }] : [];
