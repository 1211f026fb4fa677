/** The four faces of a family, as a text run's bold and italic choose them. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';

export const FACE_NAMES: readonly FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** One font file. */
export interface FontFace {
  /** File name, for messages. */
  readonly file: string;
  /** The TrueType file, whole. */
  readonly data: Uint8Array;
  /**
   * No rule of the font reaches from one Thai syllable into the next, so that each is shaped by itself and once. Known of
   * the official faces, by a test that shapes them together; not of those that users register.
   */
  readonly syllablesApart?: boolean;
}

/** A font family that documents are set in; a face that a family lacks is its regular one. */
export interface FontFamily {
  /** As it stands in the Word file, for example "TH Sarabun New". */
  readonly name: string;
  readonly faces: Readonly<Record<FaceName, FontFace>>;
}

/** The face for a run's look. */
export const faceName = (bold: boolean, italic: boolean): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
