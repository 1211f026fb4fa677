export type {
  ListedFile,
  ListedFiles,
  Listing,
  SaveAnswer,
  SentChange,
  ServedFamily,
  ServedReport,
} from './served.js';
