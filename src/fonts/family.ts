/** The four faces of a family, as a text run's bold and italic choose them. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';

export const FACE_NAMES: readonly FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** One font file. */
export interface FontFace {
  /** File name, for messages. */
  readonly file: string;
  /** Bytes of the TrueType file. */
  readonly data: Uint8Array;
  /**
   * No rule of the font crosses from one Thai syllable into the next, so that each can be shaped separately, once. True
   * for the official faces, by a test that shapes syllables together; not assumed for those that users register.
   */
  readonly separateSyllables?: boolean;
}

/** A font family that documents are set in; a missing face is replaced by the regular one. */
export interface FontFamily {
  /** Name in the Word file, for example "TH Sarabun New". */
  readonly name: string;
  /** Its four faces. */
  readonly faces: Readonly<Record<FaceName, FontFace>>;
}

/** Further families of a document by the names that its styles call them by. */
export type FontFamilies = ReadonlyMap<string, FontFamily>;

/** The face for a run's style. */
export const faceName = (bold: boolean, italic: boolean): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
