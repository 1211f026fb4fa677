export { createDesk, type Desk, type Shelf } from './desk.js';
export type { Edit, LevelPlace } from './edit.js';
export { facts, type Facts } from './facts.js';
export type {
  CollectedView,
  DeskView,
  FileMap,
  FormChoice,
  Format,
  MadeFiles,
  NewReport,
  PartView,
  RepairedPaste,
  ReportStatus,
  StatedFields,
} from './types.js';
export type {
  CategoryView,
  ItemView,
  LevelView,
  NoteView,
  ReportField,
  ReportView,
  StatementView,
} from './view.js';
