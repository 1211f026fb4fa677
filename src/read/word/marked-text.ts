import { shownText, shownWithin } from './shown-text.js';
import { child, type XmlElement } from '../../core/index.js';
import { toggle, valueOf } from './values.js';

/** Elements of a run's properties that text is marked with by hand: no style of the documents sets them so. */
const MARKS = /<w:(?:highlight|strike|dstrike|color|shd|sz|vertAlign|position)[ /]/u;

/**
 * The texts of runs that somebody has highlighted, struck through, coloured, shaded, raised, lowered or set in another size,
 * each after its marks; a part without such marks is not parsed.
 */
export function markedTexts(
  part: Uint8Array | undefined,
  root: () => XmlElement | undefined,
): readonly string[] {
  if (!part || !MARKS.test(new TextDecoder().decode(part))) return [];
  const found = root();
  const joined: { readonly marks: string; text: string }[] = [];
  for (const run of found ? shownWithin(found, 'w:r') : []) {
    const properties = child(run, 'w:rPr');
    const text = shownText(run).replace(/\s+/gu, '');
    if (text === '' || toggle(properties, 'w:vanish') === true) continue;
    const marks = marksOf(properties);
    const last = joined.at(-1);
    // Programs split runs and join them again.
    if (last?.marks === marks) last.text += text;
    else joined.push({ marks, text });
  }
  return joined.flatMap(({ marks, text }) => (marks === '' ? [] : [`${marks}: ${text}`]));
}

function marksOf(properties: XmlElement | undefined): string {
  const value = (name: string, ...plain: readonly string[]): string => {
    const found = valueOf(properties, name);
    return found === undefined || plain.includes(found) ? '' : `${name} ${found}`;
  };
  const fill = child(properties, 'w:shd')?.attributes['w:fill'] ?? 'auto';
  return [
    value('w:highlight', 'none'),
    toggle(properties, 'w:strike') === true || toggle(properties, 'w:dstrike') === true ? 'w:strike' : '',
    value('w:color', 'auto', '000000'),
    fill === 'auto' ? '' : `w:shd ${fill}`,
    value('w:sz'),
    value('w:vertAlign', 'baseline'),
    value('w:position', '0'),
  ]
    .filter(Boolean)
    .join(' ');
}
