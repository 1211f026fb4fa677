import type * as z from 'zod';
import type { evidenceSchema } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { type DocumentContext, toText } from '../../read/content/index.js';
import { type Piece, type SourceBlock, toPlain } from '../../read/index.js';

type EvidenceInput = z.input<typeof evidenceSchema>;
type Part = 'id' | 'title' | 'year' | 'unit' | 'link' | 'file';

/** The documents that prove a result, one a list item; metadata says where each part of it begins. */
export const toEvidence = (blocks: readonly SourceBlock[], context: DocumentContext): EvidenceInput[] =>
  blocks.flatMap((block): EvidenceInput[] => {
    if (block.type === 'table' || toPlain(block.pieces).trim() === '') return [];
    const parts = splitParts(block.pieces);
    const plain = (part: Part): string | undefined => {
      const pieces = parts.get(part);
      return pieces && toPlain(pieces).trim();
    };
    const isTyped = !block.pieces.some((piece) => piece.type === 'metadata' && piece.name === 'part');
    const [titled, typed] = isTyped ? withoutAddress(block.pieces) : [parts.get('title') ?? []];
    const id = plain('id')?.replace(/^\[/u, '').trim();
    const year = /\d{4}/u.exec(toArabicDigits(plain('year') ?? ''))?.[0];
    const unit = plain('unit');
    const link = plain('link');
    const file = plain('file');
    return [
      {
        ...(id && { id }),
        title: toText(withoutBracket(titled, id !== undefined), context.linkTarget),
        ...((link ?? typed) && { link: link ?? typed }),
        ...(file && { file }),
        ...(year && { year: Number(year) }),
        ...(unit && { unit }),
      },
    ];
  });

/** An address at the end of a line that was typed in Word: where the document is. */
const ADDRESS = /(https?:\/\/[^\s()<>]{1,2000})$/u;

/** A typed line without its address, and the address; a line that is only an address keeps it. */
function withoutAddress(pieces: readonly Piece[]): readonly [readonly Piece[], string?] {
  const at = pieces.findLastIndex((piece) => piece.type !== 'text' || piece.text.trim() !== '');
  const last = pieces[at];
  const shown = last?.type === 'link' ? toPlain(last.pieces) : last?.type === 'text' ? last.text : '';
  const address = ADDRESS.exec(shown.trimEnd());
  if (!last || !address) return [pieces];
  const left = shown.slice(0, address.index).trimEnd();
  const before = pieces.slice(0, at);
  const title = last.type === 'text' && left !== '' ? [...before, { ...last, text: left }] : before;
  const isAlone = toPlain(title).trim() === '' || (last.type === 'link' && left !== '');
  return isAlone ? [pieces] : [trimmedEnd(title), address[1]];
}

const trimmedEnd = (pieces: readonly Piece[]): readonly Piece[] => {
  const last = pieces.at(-1);
  return last?.type === 'text' ? [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd() }] : pieces;
};

function splitParts(pieces: readonly Piece[]): ReadonlyMap<Part, readonly Piece[]> {
  const parts = new Map<Part, Piece[]>();
  let part: Part = 'title';
  for (const piece of pieces) {
    if (piece.type === 'metadata' && piece.name === 'part') part = piece.value as Part;
    else parts.set(part, [...(parts.get(part) ?? []), piece]);
  }
  return parts;
}

/** The bracket that closes the id comes before the title. */
function withoutBracket(pieces: readonly Piece[], hasId: boolean): readonly Piece[] {
  const at = pieces.findIndex(({ type }) => type === 'text');
  const first = pieces[at];
  if (!hasId || first?.type !== 'text') return pieces;
  return pieces.with(at, { ...first, text: first.text.replace(/^\]/u, '') });
}
