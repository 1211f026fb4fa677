import { bytesOf, readTables, requiredTable } from './sfnt.js';

/** Corners of an outline, font units. */
export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** Counts that `maxp` limits, for one glyph with all its components. */
export interface GlyphSize {
  readonly points: number;
  readonly contours: number;
  /** 0 for a simple glyph. */
  readonly depth: number;
  readonly components: number;
}

/** The outlines of a TrueType font (OpenType: glyf, loca, hmtx). */
export interface Outlines {
  readonly tables: ReadonlyMap<string, DataView>;
  /** A glyph's record in `glyf`; empty for a glyph without ink. */
  readonly record: (glyph: number) => Uint8Array;
  readonly metrics: (glyph: number) => { readonly advance: number; readonly leftSideBearing: number };
}

// Flags of a component of a composite glyph (OpenType: glyf, composite glyph flags).
const ARGS_ARE_WORDS = 0x0001;
const WE_HAVE_A_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const WE_HAVE_AN_X_AND_Y_SCALE = 0x0040;
const WE_HAVE_A_TWO_BY_TWO = 0x0080;
const ARGS_ARE_XY = 0x0002;
/** Header of a glyph's record: number of contours and the box. */
const HEADER = 10;

/** Reads the outlines; throws where the font lacks a table that TrueType outlines need. */
export function readOutlines(data: Uint8Array): Outlines {
  const tables = readTables(data);
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map((tag) =>
    requiredTable(tables, tag),
  ) as [DataView, DataView, DataView, DataView, DataView];
  const long = head.getInt16(50) === 1;
  const metricCount = hhea.getUint16(34);
  const offset = (glyph: number): number =>
    long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const bytes = bytesOf(glyf);
  return {
    tables,
    record: (glyph) => bytes.subarray(offset(glyph), offset(glyph + 1)),
    metrics(glyph) {
      const last = Math.min(glyph, metricCount - 1);
      const bearing = glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount);
      return { advance: hmtx.getUint16(4 * last), leftSideBearing: hmtx.getInt16(bearing) };
    },
  };
}

const viewOf = (record: Uint8Array): DataView =>
  new DataView(record.buffer, record.byteOffset, record.byteLength);

/** The box in the record's header; undefined for a glyph without ink. */
export function boxOf(record: Uint8Array): Box | undefined {
  if (record.length < HEADER) return undefined;
  const view = viewOf(record);
  return { xMin: view.getInt16(2), yMin: view.getInt16(4), xMax: view.getInt16(6), yMax: view.getInt16(8) };
}

/** Offsets, in a composite glyph's record, of its components' glyph numbers; none for a simple glyph. */
export function componentOffsets(record: Uint8Array): readonly number[] {
  if (record.length < HEADER) return [];
  const view = viewOf(record);
  if (view.getInt16(0) >= 0) return [];
  const offsets: number[] = [];
  let at = HEADER;
  for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS;) {
    flags = view.getUint16(at);
    offsets.push(at + 2);
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    if (flags & WE_HAVE_A_SCALE) at += 2;
    else if (flags & WE_HAVE_AN_X_AND_Y_SCALE) at += 4;
    else if (flags & WE_HAVE_A_TWO_BY_TWO) at += 8;
  }
  return offsets;
}

/** The counts of a glyph's record that `maxp` limits; `sizeOfGlyph` gives the sizes of its components. */
export function sizeOf(record: Uint8Array, sizeOfGlyph: (glyph: number) => GlyphSize): GlyphSize {
  if (record.length < HEADER) return { points: 0, contours: 0, depth: 0, components: 0 };
  const view = viewOf(record);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const points = contours === 0 ? 0 : view.getUint16(HEADER + 2 * (contours - 1)) + 1;
    return { points, contours, depth: 0, components: 0 };
  }
  const sizes = componentOffsets(record).map((offset) => sizeOfGlyph(view.getUint16(offset)));
  return {
    points: sizes.reduce((sum, { points }) => sum + points, 0),
    contours: sizes.reduce((sum, size) => sum + size.contours, 0),
    depth: 1 + Math.max(...sizes.map(({ depth }) => depth)),
    components: sizes.length,
  };
}

/** A point of an outline, font units: on the outline, or the control point of a quadratic curve. */
export type Point = readonly [x: number, y: number, control?: 'control'];

/** A point that lies on the outline, its coordinates in two bytes each (OpenType: glyf, simple glyph flags). */
const ON_CURVE = 0x01;

/** A simple glyph's record from contours, without instructions; clockwise contours are filled. */
export function simpleRecord(contours: readonly (readonly Point[])[]): Uint8Array {
  const points = contours.flat();
  const instructions = HEADER + 2 * contours.length;
  const flags = instructions + 2;
  const coordinates = flags + points.length;
  const record = new Uint8Array(coordinates + 4 * points.length);
  const view = viewOf(record);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  view.setInt16(0, contours.length);
  box.forEach((edge, i) => view.setInt16(2 + 2 * i, edge));
  let last = -1;
  contours.forEach((contour, i) => view.setUint16(HEADER + 2 * i, (last += contour.length)));
  points.forEach(([, , control], i) => {
    record[flags + i] = control ? 0 : ON_CURVE;
  });
  [xs, ys].forEach((values, axis) => {
    values.forEach((value, i) => {
      view.setInt16(coordinates + 2 * (axis * points.length + i), value - (values[i - 1] ?? 0));
    });
  });
  return record;
}

/** A composite glyph's record: outlines of other glyphs, shifted, none scaled and without instructions. */
export function compositeRecord(
  parts: readonly { readonly glyph: number; readonly x: number; readonly y: number }[],
  box: Box,
): Uint8Array {
  const record = new Uint8Array(HEADER + 8 * parts.length);
  const view = viewOf(record);
  view.setInt16(0, -1);
  [box.xMin, box.yMin, box.xMax, box.yMax].forEach((edge, i) => {
    view.setInt16(2 + 2 * i, edge);
  });
  parts.forEach(({ glyph, x, y }, i) => {
    const at = HEADER + 8 * i;
    const more = i + 1 < parts.length ? MORE_COMPONENTS : 0;
    view.setUint16(at, ARGS_ARE_WORDS | ARGS_ARE_XY | more);
    view.setUint16(at + 2, glyph);
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  });
  return record;
}
