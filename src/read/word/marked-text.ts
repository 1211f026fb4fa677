import { shownText, shownWithin } from './shown-text.js';
import { child, type XmlElement } from '../../core/index.js';
import { toggle, valueOf } from './values.js';

/** Elements of a run's properties that a reviewer marks text with. */
const MARKS = ['w:highlight', 'w:strike', 'w:dstrike'];

/** The texts of runs that somebody has highlighted or struck through; a part without such marks is not parsed. */
export function markedTexts(
  part: Uint8Array | undefined,
  root: () => XmlElement | undefined,
): readonly string[] {
  const bytes = part && Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (!bytes || !MARKS.some((mark) => bytes.includes(`<${mark}`))) return [];
  const found = root();
  return found ? shownWithin(found, 'w:r').filter(isMarked).map(shownText).filter(Boolean) : [];
}

function isMarked(run: XmlElement): boolean {
  const properties = child(run, 'w:rPr');
  const highlight = valueOf(properties, 'w:highlight');
  return (
    (highlight !== undefined && highlight !== 'none') ||
    toggle(properties, 'w:strike') === true ||
    toggle(properties, 'w:dstrike') === true
  );
}
