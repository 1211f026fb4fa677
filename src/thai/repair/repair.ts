import { textArgument } from '../../core/index.js';
import { addEdits, type Place, type RepairChange } from './changes.js';
import { applyEdits } from './edit.js';
import { RULES } from './rules/index.js';
import { piecesOf } from './pieces.js';
import { Sign, signsOf } from './signs.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** A repaired text and what was changed in it. */
export interface RepairedText {
  readonly text: string;
  /** Every changed place, ascending; made in the given text, they give `text`. */
  readonly changes: readonly RepairChange[];
}

/** Times that the rules may go over a line: one rule's repair lets another see its damage. */
const PASSES = 8;

let shared: Vocabulary | undefined;

/**
 * Repairs Thai that a PDF, or a program that read one, has damaged: ำ split into a space and า, marks in the wrong order
 * or pushed past a space or a letter, doubled เ, letters of old fonts, stray zero-width characters. It is conservative:
 * what reads as Thai stays as it is, spelling is not corrected, and repaired text is not changed again. Line ends stay.
 * Time grows with the length.
 */
export function repairThai(text: string): RepairedText {
  textArgument(text);
  shared ??= createVocabulary();
  const parts: string[] = [];
  const changes: RepairChange[] = [];
  let kept = 0;
  for (const { start: index, end } of piecesOf(text)) {
    const piece = text.slice(index, end);
    const repaired = repairLine(piece, shared);
    if (repaired.text === piece) continue;
    parts.push(text.slice(kept, index), repaired.text);
    kept = end;
    for (const { rules, start, end, from, to } of repaired.places) {
      changes.push({
        rules,
        start: index + start,
        before: piece.slice(start, end),
        after: repaired.text.slice(from, to),
      });
    }
  }
  return { text: kept === 0 ? text : parts.join('') + text.slice(kept), changes };
}

function repairLine(
  line: string,
  vocabulary: Vocabulary,
): { readonly text: string; readonly places: readonly Place[] } {
  let text = line;
  let places: readonly Place[] = [];
  let signs = signsOf(line);
  if ((signs & (Sign.Letter | Sign.PrivateUse | Sign.Ligature)) === 0) return { text, places };
  /** What each rule has found nothing more in. */
  const clean: (string | undefined)[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const before = text;
    RULES.forEach((rule, index) => {
      if ((rule.signs & signs) === 0 || clean[index] === text) return;
      const edits = rule.find(text, vocabulary);
      if (edits.length === 0) {
        clean[index] = text;
        return;
      }
      places = addEdits(places, edits, rule.name);
      text = applyEdits(text, edits);
    });
    if (text === before) break;
    signs = signsOf(text);
  }
  return { text, places };
}
