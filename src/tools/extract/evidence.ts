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
    const id = plain('id')?.replace(/^\[/u, '').trim();
    const year = /\d{4}/u.exec(toArabicDigits(plain('year') ?? ''))?.[0];
    const unit = plain('unit');
    const link = plain('link');
    const file = plain('file');
    return [
      {
        ...(id && { id }),
        title: toText(withoutBracket(parts.get('title') ?? [], id !== undefined), context.linkTarget),
        ...(link && { link }),
        ...(file && { file }),
        ...(year && { year: Number(year) }),
        ...(unit && { unit }),
      },
    ];
  });

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
