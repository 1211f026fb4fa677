export { createDesk, type Desk } from './desk.js';
export type { GivenFile } from './attachment.js';
export type { Equipment } from './equipment.js';
export type { Edit, LevelPlace } from './edit.js';
export type { OutlineEdit } from './outline.js';
export type { PartEdit, PartKey, PartsView } from './parts/index.js';
export type { GivenPicture } from './picture.js';
export { facts, type Facts } from './facts.js';
export type {
  CollectedView,
  DeskFiles,
  DeskView,
  FileMap,
  FormChoice,
  Format,
  MadeFiles,
  NewReport,
  OpenHow,
  OutChoice,
  PartView,
  RepairedPaste,
  Shelf,
  ReportStatus,
  StatedFields,
  Undecided,
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
