/** Width and height in pixels of 1/96 inch, which is the size that it is shown in where nothing says otherwise. */
export interface RasterFile {
  readonly format: 'png' | 'jpeg';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}
