import type { Drawing, Part } from './glyph.js';
import { boxOf, componentOffsets, compositeRecord, type Box, type Outlines } from './glyf.js';
import { raiseLimits } from './maxp.js';
import { bytesOf, requiredTable, writeTables } from './sfnt.js';

/** A font program with the drawings of one document, and nothing else. */
export interface SubsetFont {
  /** The TrueType file: glyph 0 is .notdef, glyph n + 1 draws drawing n, further glyphs are only components. */
  readonly data: Uint8Array;
  /** Advance of every glyph, font units, as `hmtx` has it. */
  readonly advances: readonly number[];
}

interface SubsetGlyph {
  readonly record: Uint8Array;
  readonly advance: number;
  readonly leftSideBearing: number;
}

/** Tables that a glyph's instructions need, copied as they are. */
const INSTRUCTION_TABLES = ['cvt ', 'fpgm', 'prep'];

/**
 * Builds the font program of a document: each drawing becomes one glyph, so that glyph number and CID are the same and
 * each CID has exactly one text. A drawing of one unmoved outline is a copy of that outline; any other one is a composite
 * glyph. PDF 1.7, 9.9: glyf, head, hhea, hmtx, loca and maxp, with cvt, fpgm and prep where instructed.
 */
export function writeSubset(outlines: Outlines, drawings: readonly Drawing[]): SubsetFont {
  const glyphs: SubsetGlyph[] = [];
  /** Glyph of the subset that holds the outline of a font glyph. */
  const plain = new Map<number, number>();
  const waiting: number[] = [];

  const plainGlyph = (glyph: number): number => {
    const existing = plain.get(glyph);
    if (existing !== undefined) return existing;
    const number = 1 + drawings.length + waiting.length;
    waiting.push(glyph);
    plain.set(glyph, number);
    return number;
  };
  const copy = (glyph: number, advance: number): SubsetGlyph => ({
    record: renumbered(outlines.record(glyph), plainGlyph),
    advance,
    leftSideBearing: outlines.metrics(glyph).leftSideBearing,
  });
  const compose = ({ parts, width }: Drawing): SubsetGlyph => {
    const inked = parts.flatMap((part) => placed(outlines, part));
    const box = enclosing(inked.map(({ box }) => box));
    const record = box
      ? compositeRecord(
          inked.map(({ glyph, x, y }) => ({ glyph: plainGlyph(glyph), x, y })),
          box,
        )
      : new Uint8Array();
    return { record, advance: width, leftSideBearing: box?.xMin ?? 0 };
  };

  plain.set(0, 0);
  drawings.forEach((drawing, i) => {
    const glyph = ownOutline(drawing);
    if (glyph !== undefined && !plain.has(glyph)) plain.set(glyph, 1 + i);
  });
  glyphs.push(copy(0, outlines.metrics(0).advance));
  for (const drawing of drawings) {
    const glyph = ownOutline(drawing);
    glyphs.push(glyph === undefined ? compose(drawing) : copy(glyph, drawing.width));
  }
  for (const glyph of waiting) glyphs.push(copy(glyph, outlines.metrics(glyph).advance));
  return { data: assemble(outlines, glyphs), advances: glyphs.map(({ advance }) => advance) };
}

/** The font glyph that a drawing shows unmoved and alone. */
function ownOutline({ parts: [first, ...rest] }: Drawing): number | undefined {
  return first && rest.length === 0 && first.x === 0 && first.y === 0 ? first.glyph : undefined;
}

/**
 * A part as a component. A glyph starts at its left side bearing, whatever its outline's coordinates; a component starts
 * at its outline's coordinates, so the difference is added to its position.
 */
function placed(outlines: Outlines, part: Part): readonly (Part & { readonly box: Box })[] {
  const own = boxOf(outlines.record(part.glyph));
  if (!own) return [];
  const x = part.x + outlines.metrics(part.glyph).leftSideBearing - own.xMin;
  const { y } = part;
  const box = { xMin: own.xMin + x, xMax: own.xMax + x, yMin: own.yMin + y, yMax: own.yMax + y };
  return [{ glyph: part.glyph, x, y, box }];
}

const enclosing = (boxes: readonly Box[]): Box | undefined =>
  boxes.length === 0
    ? undefined
    : {
        xMin: Math.min(...boxes.map(({ xMin }) => xMin)),
        yMin: Math.min(...boxes.map(({ yMin }) => yMin)),
        xMax: Math.max(...boxes.map(({ xMax }) => xMax)),
        yMax: Math.max(...boxes.map(({ yMax }) => yMax)),
      };

/** A copy of a glyph's record with the components of a composite one numbered as in the subset. */
function renumbered(record: Uint8Array, plainGlyph: (glyph: number) => number): Uint8Array {
  const copy = record.slice();
  const view = new DataView(copy.buffer);
  for (const at of componentOffsets(copy)) view.setUint16(at, plainGlyph(view.getUint16(at)));
  return copy;
}

/** The font file of the subset's glyphs. */
function assemble({ tables }: Outlines, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  let end = 0;
  glyphs.forEach(({ record, advance, leftSideBearing }, i) => {
    end += (record.length + 3) & ~3;
    loca.setUint32(4 * (i + 1), end);
    hmtx.setUint16(4 * i, advance);
    hmtx.setInt16(4 * i + 2, leftSideBearing);
  });
  const glyf = new Uint8Array(end);
  glyphs.forEach(({ record }, i) => {
    glyf.set(record, loca.getUint32(4 * i));
  });
  const head = changed(requiredTable(tables, 'head'), (view) => {
    view.setUint32(8, 0);
    view.setInt16(50, 1);
  });
  const hhea = changed(requiredTable(tables, 'hhea'), (view) => {
    view.setUint16(34, glyphs.length);
  });
  const maxp = changed(requiredTable(tables, 'maxp'), (view) => {
    raiseLimits(view, glyphs);
  });
  const instructions = INSTRUCTION_TABLES.flatMap((tag) => {
    const table = tables.get(tag);
    return table ? [[tag, bytesOf(table)] as const] : [];
  });
  return writeTables({
    glyf,
    head,
    hhea,
    hmtx: bytesOf(hmtx),
    loca: bytesOf(loca),
    maxp,
    ...Object.fromEntries(instructions),
  });
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const copy = bytesOf(table).slice();
  change(new DataView(copy.buffer));
  return copy;
}
