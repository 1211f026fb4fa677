declare module 'fontkit' {
  import type { FontFile } from './font-file.js';

  /** Opens a font file; its tables are read when they are asked for. */
  export function create(data: Uint8Array): FontFile;
}
