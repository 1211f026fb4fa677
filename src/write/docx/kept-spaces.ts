import type { XmlComponent } from 'docx';
import { KEPT_SPACE, type Text } from '../../document/index.js';
import { element, valueElement } from './element.js';
import { LETTER_WIDTH, lettersOf } from './text-height.js';
import { twips } from './lengths.js';

export const keptSpaceStyle = (): XmlComponent =>
  element('w:style', { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': KEPT_SPACE.id }, [
    valueElement('w:name', KEPT_SPACE.name),
    valueElement('w:basedOn', 'DefaultParagraphFont'),
    valueElement('w:uiPriority', 99),
    element('w:semiHidden'),
  ]);

/**
 * A text parted at the spaces that no line may end at, each of which is a no-break space; a phrase that may be wider than its line,
 * of a width in twips, keeps its own. `size` in pt.
 */
export function withKeptSpaces(
  text: Text,
  spaces: readonly number[],
  { size, width }: { readonly size: number; readonly width: number },
): readonly { readonly text: Text; readonly isKept: boolean }[] {
  const { value } = text;
  const letter = LETTER_WIDTH * twips(size);
  const kept = chains(value, spaces)
    .filter(({ from, to }) => lettersOf(value.slice(from, to)) * letter <= width * WIDEST)
    .flatMap((chain) => chain.spaces);
  const parts: { text: Text; isKept: boolean }[] = [];
  let from = 0;
  for (const space of kept) {
    parts.push({ text: { ...text, value: value.slice(from, space) }, isKept: false });
    parts.push({ text: { ...text, value: '\u00a0' }, isKept: true });
    from = space + 1;
  }
  return [...parts, { text: { ...text, value: value.slice(from) }, isKept: false }];
}

/** Share of a line that a kept phrase may take, by the estimate of its width. */
const WIDEST = 0.9;
/** Letters beside a kept space that surely stay with it; Thai words have no spaces between them. */
const BESIDE = 10;

/** Kept spaces with nothing but a word between them, and about the text that they hold together. */
function chains(value: string, spaces: readonly number[]) {
  const found: { from: number; to: number; spaces: number[] }[] = [];
  for (const space of spaces) {
    const before = /\S*$/u.exec(value.slice(Math.max(0, space - BESIDE), space))![0].length;
    const after = /^\S*/u.exec(value.slice(space + 1, space + 1 + BESIDE))![0].length;
    const [from, to] = [space - before, space + 1 + after];
    const last = found.at(-1);
    if (last && from <= last.to) {
      last.to = to;
      last.spaces.push(space);
    } else found.push({ from, to, spaces: [space] });
  }
  return found;
}
