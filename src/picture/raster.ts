/** A picture file that both writers can hold. */
export interface RasterFile {
  readonly format: 'png' | 'jpeg';
  readonly data: Uint8Array;
  /** Pixels of 1/96 inch, which are also its size on the page where nothing else gives one. */
  readonly width: number;
  readonly height: number;
  /** How a JPEG lies, 2 to 8 (Exif, 4.6.4); absent: upright. Width and height are those of the upright picture. */
  readonly orientation?: number;
}

/** Pixels of four bytes each, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** One picture of a file, not decoded yet. */
export interface Still {
  readonly width: number;
  readonly height: number;
  /** A file with this picture alone. */
  readonly data: Uint8Array;
}
