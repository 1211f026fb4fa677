import type { Pixels } from './raster.js';

/**
 * Where a pixel of the upright picture lies in the stored one, by its orientation (Exif, 4.6.4): `x` and `y` of the
 * upright picture, `w` and `h` the last column and row of the stored one.
 */
const SOURCES: Readonly<
  Record<number, (x: number, y: number, w: number, h: number) => readonly [x: number, y: number]>
> = {
  2: (x, y, w) => [w - x, y],
  3: (x, y, w, h) => [w - x, h - y],
  4: (x, y, _w, h) => [x, h - y],
  5: (x, y) => [y, x],
  6: (x, y, _w, h) => [y, h - x],
  7: (x, y, w, h) => [w - y, h - x],
  8: (x, y, w) => [w - y, x],
};

/** The picture as it is meant to be seen. */
export function turnUpright(stored: Pixels, orientation: number): Pixels {
  const source = SOURCES[orientation];
  if (!source) return stored;
  const [width, height] = orientation > 4 ? [stored.height, stored.width] : [stored.width, stored.height];
  const pixels = new Uint32Array(stored.data.buffer, stored.data.byteOffset, stored.width * stored.height);
  const turned = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = source(x, y, stored.width - 1, stored.height - 1);
      turned[y * width + x] = pixels[fromY * stored.width + fromX]!;
    }
  }
  return { width, height, data: new Uint8Array(turned.buffer) };
}
