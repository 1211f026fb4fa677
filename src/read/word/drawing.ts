import { pictureEndings } from '../../picture/index.js';
import type { Piece } from '../blocks/index.js';
import type { RunContext } from './context.js';
import { shownText, shownWithin } from './shown-text.js';
import { characters, descendant, type XmlElement } from '../../core/index.js';

/** Pictures in VML, as older programs write them; their widths are not read. */
export function readOldPicture(element: XmlElement, context: RunContext): readonly Piece[] {
  addTextBoxes(element, context);
  const alt = descendant(element, 'v:shape')?.attributes['alt'] ?? '';
  return shownWithin(element, 'v:imagedata').flatMap(({ attributes }) =>
    picture(context, attributes['r:id'], alt, 0),
  );
}

/** Pictures; the text of a text box and of a chart is no part of the paragraph. */
export function readDrawing(element: XmlElement, context: RunContext): readonly Piece[] {
  addTextBoxes(element, context);
  const { descr = '', title = '', name = '' } = descendant(element, 'wp:docPr')?.attributes ?? {};
  const chart = chartText(element, context);
  if (chart !== undefined) context.unread.add('chart', [title || descr || name, chart].join(' '));
  const extent = descendant(element, 'wp:extent')?.attributes;
  const width = Number(extent?.[isQuarterTurned(element) ? 'cy' : 'cx'] ?? 0);
  return shownWithin(element, 'a:blip').flatMap(({ attributes }) =>
    picture(context, attributes['r:embed'] ?? attributes['r:link'], descr, width),
  );
}

/** Whether a drawing is turned to its side, so that its height is the width that is seen (ECMA-376-1, 20.1.7.6). */
function isQuarterTurned(element: XmlElement): boolean {
  const degrees = Number(descendant(element, 'a:xfrm')?.attributes['rot'] ?? 0) / 60_000;
  const turned = ((degrees % 180) + 180) % 180;
  return turned >= 45 && turned < 135;
}

/** A picture that the file holds; one that is linked, missing or of an unknown kind is reported and left out. */
function picture(
  { relationships, bytes, unread }: RunContext,
  id: string | undefined,
  alt: string,
  width: number,
): readonly Piece[] {
  const found = id === undefined ? undefined : relationships.get(id);
  if (!found) return [];
  const { target, isExternal } = found;
  const data = isExternal ? undefined : bytes(target);
  if (data && pictureEndings(data)) return [{ type: 'picture', part: target, alt, width }];
  const name = alt || target.replace(/^.*[\\/]/su, '') || '-';
  unread.add(isExternal ? 'linked-picture' : data?.length ? 'unknown-picture' : 'missing-picture', name);
  return [];
}

/** Text boxes are unread, unless they are read as blocks. */
function addTextBoxes(element: XmlElement, { onTextBox, unread }: RunContext): void {
  if (onTextBox === undefined)
    for (const box of shownWithin(element, 'w:txbxContent')) unread.add('text-box', shownText(box));
}

/** The words and figures of a chart or a diagram, which have their own part; undefined if there is none. */
function chartText(element: XmlElement, { relationships, part }: RunContext): string | undefined {
  const id =
    descendant(element, 'c:chart')?.attributes['r:id'] ??
    descendant(element, 'dgm:relIds')?.attributes['r:dm'];
  const target = id === undefined ? undefined : relationships.get(id)?.target;
  const root = target === undefined ? undefined : part(target);
  if (!root) return id === undefined ? undefined : '';
  return ['a:t', 'c:v'].flatMap((name) => shownWithin(root, name).map(characters)).join(' ');
}
