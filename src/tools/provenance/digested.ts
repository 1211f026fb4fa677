import { sha256 } from '../../core/platform/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { paragraphsIn, toPlain, type SourceParagraph } from '../../read/blocks/index.js';
import type { WordFile } from '../../read/word/index.js';
import { surplus } from './counts.js';
import { extrasOf } from './extras.js';
import { contentsText, isContents, normalPieces, type PictureHash } from './normal-pieces.js';

/** A text of a file and its short digest, by which it is recognised in another file. */
export interface Digested {
  readonly digest: string;
  readonly text: string;
}

/** Hexadecimal digits of a digest. */
const DIGITS = 8;

/** Digits may be Thai in another build. */
const short = (text: string): string => sha256(toArabicDigits(text)).slice(0, DIGITS);

export const pictureHash =
  (source: WordFile['source']): PictureHash =>
  (part) =>
    sha256(source.bytes(part) ?? '');

/** The paragraphs of a file that are not empty. */
export function digestedParagraphs({
  blocks,
  source,
}: Pick<WordFile, 'blocks' | 'source'>): readonly Digested[] {
  const picture = pictureHash(source);
  return blocks.flatMap(paragraphsIn).flatMap((paragraph) => digestedParagraph(paragraph, picture));
}

/** Programs make a line of the contents again: its words count alone. */
function digestedParagraph(paragraph: SourceParagraph, picture: PictureHash): readonly Digested[] {
  const { role, outline } = paragraph;
  const pieces = contentsText(paragraph);
  const content = normalPieces(pieces, picture);
  if (content.length === 0) return [];
  const text = toPlain(pieces);
  const known = isContents(role) ? ['contents', text.replace(/\s+/gu, ' ').trim()] : [outline, content];
  return [{ digest: short(JSON.stringify(known)), text }];
}

/** What a file shows or holds besides its paragraphs. */
export const digestedExtras = (source: WordFile['source']): readonly Digested[] =>
  extrasOf(source).map(({ key, text }) => ({ digest: short(key), text }));

/** The digests that a file had when it was built. */
export interface BaseDigests {
  readonly paragraphs: readonly string[];
  readonly extras: readonly string[];
}

/** Texts of a file that it did not have, or had otherwise, when it was built, and how many paragraphs of it are gone. */
export function textChanges(
  file: Pick<WordFile, 'blocks' | 'source'>,
  base: BaseDigests,
): { readonly added: readonly string[]; readonly extras: readonly string[]; readonly gone: number } {
  const paragraphs = digestedParagraphs(file);
  const extras = digestedExtras(file.source);
  const present = new Set(paragraphs.map(({ digest }) => digest));
  return {
    added: added(paragraphs, base.paragraphs),
    extras: added(extras, base.extras).filter((text) => text !== ''),
    gone: [...new Set(base.paragraphs)].filter((digest) => !present.has(digest)).length,
  };
}

const added = (found: readonly Digested[], base: readonly string[]): readonly string[] =>
  surplus(
    found.map(({ digest }) => digest),
    base,
  ).map((index) => found[index]!.text);
