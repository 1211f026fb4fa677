export { contentsOf } from './contents.js';
export type { Drawing, Label, Shape, Stroke } from './drawing.js';
export { loadImages, shortSource, type ImageLoader, type MissingPicture } from '../render/index.js';
export { MarkupError } from './read/error.js';
export { readDocument } from './read/read-document.js';
export { documentParagraphs, inlineText, paragraphsOf } from './text.js';
export type * from './theme.js';
export type * from './tree.js';
export { mapBlocks, visitBlocks } from './visit.js';
export { type Controls, controlTag, controlText, readControlText, splitControlTexts } from './control.js';
export { POINTS_PER_PIXEL, readPath } from './drawing.js';
export { listMarker } from './marker.js';
export { writeNumber } from './number.js';
export type {
  Alignment,
  ListStyle,
  Orientation,
  PageGeometry,
  ParagraphStyle,
  SymbolStyle,
  TableStyle,
  Theme,
} from './theme.js';
export type {
  Block,
  Contents,
  ContentsEntry,
  Digits,
  Document,
  DocumentInfo,
  DrawingFile,
  Field,
  Figure,
  Heading,
  ImageFile,
  Inline,
  Link,
  List,
  ListItem,
  Paragraph,
  Section,
  Sequence,
  Table,
  TableCell,
  TableRow,
  Text,
} from './tree.js';
