import type { Piece, RunContext } from './pieces.js';
import { characters, descendant, type XmlElement } from './xml.js';

/** A picture in VML, as older programs write it; its width is not read. */
export function readOldPicture(element: XmlElement, { relationships }: RunContext): readonly Piece[] {
  const id = descendant(element, 'v:imagedata')?.attributes['r:id'];
  const part = id === undefined ? undefined : relationships.get(id)?.target;
  if (part === undefined) return [];
  return [{ type: 'picture', part, alt: descendant(element, 'v:shape')?.attributes['alt'] ?? '', width: 0 }];
}

/** A picture; the text of a text box is not read. */
export function readDrawing(element: XmlElement, { relationships, unread }: RunContext): readonly Piece[] {
  const box = descendant(element, 'w:txbxContent');
  if (box) unread.add('text-box', characters(box));
  const embed = descendant(element, 'a:blip')?.attributes['r:embed'];
  const part = embed === undefined ? undefined : relationships.get(embed)?.target;
  if (part === undefined) return [];
  const alt = descendant(element, 'wp:docPr')?.attributes['descr'] ?? '';
  const width = Number(descendant(element, 'wp:extent')?.attributes['cx'] ?? 0);
  return [{ type: 'picture', part, alt, width }];
}
