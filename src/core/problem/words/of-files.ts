import type { FileProblem } from '../problem.js';
import { EXTRACT_WORDS, IMPORT_WORDS } from './document-file.js';
import { EXTRA_VALUE_WORDS, EXTRA_WORDS, SCHEMA_WORDS } from './extra.js';
import { FONT_WORDS } from './font.js';
import { IMPORT_WARNING_WORDS } from './import-warning.js';
import { MARKUP_WORDS } from './markup.js';
import { OUTPUT_WORDS } from './output.js';
import { READ_WORDS } from './read.js';
import { SOURCE_NOTE_WORDS } from './source-note.js';
import { SYSTEM_WORDS } from './system.js';
import { TEMPLATE_WORDS } from './template.js';
import { THEME_WORDS } from './theme.js';
import { USAGE_WORDS } from './usage.js';
import { WARNING_WORDS } from './warning.js';
import { WORD_FILE_WORDS } from './word-file.js';
import type { WordsOf } from './words.js';

/** The words of what is found when files are read and made, templates and the command included. */
export const FILE_WORDS = {
  ...READ_WORDS,
  ...WORD_FILE_WORDS,
  ...EXTRACT_WORDS,
  ...IMPORT_WORDS,
  ...MARKUP_WORDS,
  ...TEMPLATE_WORDS,
  ...THEME_WORDS,
  ...EXTRA_WORDS,
  ...EXTRA_VALUE_WORDS,
  ...SCHEMA_WORDS,
  ...FONT_WORDS,
  ...USAGE_WORDS,
  ...OUTPUT_WORDS,
  ...SYSTEM_WORDS,
  ...WARNING_WORDS,
  ...IMPORT_WARNING_WORDS,
  ...SOURCE_NOTE_WORDS,
} satisfies WordsOf<FileProblem>;
