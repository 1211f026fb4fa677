import type { Piece } from './draw.js';
import type { Drawing, Part } from './glyph.js';

/** Marks and ำ belong to the grapheme cluster before them. */
const CONTINUES = /^[\p{M}\u0e33\u0eb3\u200d]/u;

/** Interns drawings: equal ones become the same object. */
export function createDrawings(): (piece: Piece) => Drawing {
  const byText = new Map<string, Drawing[]>();
  return ({ text, parts, width }) => {
    const sameText = byText.get(text) ?? [];
    const same = sameText.find((drawing) => drawing.width === width && areEqual(drawing.parts, parts));
    if (same) return same;
    const drawing: Drawing = { text, parts, width, startsGrapheme: !CONTINUES.test(text) };
    byText.set(text, [...sameText, drawing]);
    return drawing;
  };
}

const areEqual = (one: readonly Part[], other: readonly Part[]): boolean =>
  one.length === other.length &&
  one.every(({ glyph, x, y }, i) => {
    const part = other[i];
    return part !== undefined && part.glyph === glyph && part.x === x && part.y === y;
  });
