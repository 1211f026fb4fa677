import type { ListedFiles } from '../../served/index.js';

/** Files that are read as texts of a report. */
const TEXT = /\.(?:md|markdown|ya?ml|json|txt)$/iu;
const PICTURE = /\.(?:png|jpe?g|svg|gif|webp|bmp)$/iu;

/** Bytes of pictures up to which all are read, whether a text names them or not. */
const MAX_BYTES = 128 * 2 ** 20;

const bytesOf = (files: ListedFiles, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + files[name]![1], 0);

/** The texts of a report. */
export const textsIn = (files: ListedFiles): readonly string[] =>
  Object.keys(files).filter((name) => TEXT.test(name));

/** The pictures that a report may show: all, or of very many those whose names its texts hold. */
export function picturesIn(files: ListedFiles, texts: () => readonly string[]): readonly string[] {
  const names = Object.keys(files).filter((name) => PICTURE.test(name));
  if (bytesOf(files, names) <= MAX_BYTES) return names;
  const all = texts().map(plain).join('\n');
  return names.filter((name) => {
    const own = plain(
      name
        .split('/')
        .at(-1)!
        .replace(/\.[^.]*$/u, ''),
    );
    return own !== '' && all.includes(own);
  });
}

/** A text without what differs where a name is written otherwise: case, spaces and dashes, escaped letters. */
const plain = (text: string): string =>
  text
    .replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/(?:%[\da-f]{2})+/giu, decoded)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
