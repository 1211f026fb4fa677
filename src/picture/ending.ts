import { pictureKind, type PictureKind } from './kind.js';

/** Endings of picture files by what their bytes are; the first is the one that a new file gets. */
const ENDINGS: Readonly<Record<PictureKind, readonly [string, ...string[]]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  svg: ['svg'],
  gif: ['gif'],
  webp: ['webp'],
  bmp: ['bmp'],
};

/**
 * The endings, without a dot, that a file with these bytes may have; undefined for what is no picture of a kind that is
 * written to disk. A name never decides: anyone may have given it.
 */
export function pictureEndings(data: Uint8Array): readonly [string, ...string[]] | undefined {
  const kind = pictureKind(data);
  if (kind === 'svg' && !hasSvgRoot(data)) return undefined;
  return typeof kind === 'string' ? ENDINGS[kind] : undefined;
}

/** A comment or an XML declaration begins other files too: SVG is told by its element. */
const hasSvgRoot = (data: Uint8Array): boolean =>
  /^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:[\w-]+:)?svg[\s>]/u.test(
    Buffer.from(data.buffer, data.byteOffset, Math.min(data.length, 65_536)).toString('latin1'),
  );
