export type {
  LetterLook,
  LookBlock,
  LookBlockParagraph,
  LookCell,
  LookPiece,
  LookRow,
  LookSection,
  LookTable,
  ParagraphLook,
  RuleLook,
  RunningKind,
  RunningLook,
  WordLook,
} from './look.js';
export { everyParagraph } from './paragraphs.js';
export { paragraphLook } from './properties.js';
export { readWordLook } from './read-look.js';
