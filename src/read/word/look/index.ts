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
export { readWordLook } from './read-look.js';
