export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Namespaces of a part that holds blocks: the document, a header or a footer. */
export const BLOCK_NAMESPACES = {
  'xmlns:w': W,
  'xmlns:r': R,
  'xmlns:wp': WP,
  'xmlns:a': A,
  'xmlns:pic': PIC,
};
