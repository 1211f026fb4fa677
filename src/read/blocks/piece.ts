import type { Mark } from '../../markdown/index.js';

/** What a paragraph holds, in order. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly style: RunStyle }
  | { readonly type: 'break' }
  | { readonly type: 'tab' }
  | { readonly type: 'page' }
  | { readonly type: 'link'; readonly target: string; readonly pieces: readonly Piece[] }
  | { readonly type: 'bookmark'; readonly name: string }
  /** A number that Word counts, as in a caption; in place of its text. */
  | { readonly type: 'sequence'; readonly shown: string }
  /** A value that the file keeps and does not show. */
  | { readonly type: 'metadata'; readonly name: string; readonly value: unknown }
  | Picture;

export interface Picture {
  readonly type: 'picture';
  /** Path of the part that holds the file. */
  readonly part: string;
  readonly alt: string;
  /** EMU */
  readonly width: number;
}

/** How a run of text is set, as far as a report keeps it. */
export type RunStyle = Readonly<Partial<Record<Mark, boolean>>>;

/** Pieces as plain text, a break as a line feed. */
export const toPlain = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      if (piece.type === 'link') return toPlain(piece.pieces);
      if (piece.type === 'sequence') return piece.shown;
      return piece.type === 'break' ? '\n' : piece.type === 'tab' ? ' ' : '';
    })
    .join('');
