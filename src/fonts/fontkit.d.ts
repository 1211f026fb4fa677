declare module 'fontkit' {
  /** Opens a font file, the tables as they are asked for. */
  export function create(data: Uint8Array): import('./font-file.js').FontFile;
}
