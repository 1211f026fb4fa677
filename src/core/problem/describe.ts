import type { ProblemPlace } from './place.js';
import type { ProblemDetail, Severity } from './problem.js';
import { EXTRACT_WORDS, IMPORT_WORDS } from './words/document-file.js';
import { EXTRA_VALUE_WORDS, EXTRA_WORDS, SCHEMA_WORDS } from './words/extra.js';
import { FINDING_WORDS } from './words/finding.js';
import { FONT_WORDS } from './words/font.js';
import { IMPORT_WARNING_WORDS } from './words/import-warning.js';
import { ISSUE_WORDS } from './words/issue.js';
import { MARKUP_WORDS } from './words/markup.js';
import { OPTION_WORDS } from './words/option.js';
import { OUTPUT_WORDS } from './words/output.js';
import { PICTURE_WORDS } from './words/picture.js';
import { READ_WORDS } from './words/read.js';
import { SOURCE_NOTE_WORDS } from './words/source-note.js';
import { REFUSED_WORDS, SYSTEM_WORDS } from './words/system.js';
import { TEMPLATE_WORDS } from './words/template.js';
import { THEME_WORDS } from './words/theme.js';
import { USAGE_WORDS } from './words/usage.js';
import { WARNING_WORDS } from './words/warning.js';
import { WORD_FILE_WORDS } from './words/word-file.js';
import { visible } from './visible.js';
import { pick, type Words, type WordsOf } from './words/words.js';

/** The words of every code: one that is missing does not compile, nor does one that two rooms mean differently. */
const WORDS = {
  ...ISSUE_WORDS,
  ...PICTURE_WORDS,
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
  ...OPTION_WORDS,
  ...USAGE_WORDS,
  ...OUTPUT_WORDS,
  ...SYSTEM_WORDS,
  ...REFUSED_WORDS,
  ...FINDING_WORDS,
  ...WARNING_WORDS,
  ...IMPORT_WARNING_WORDS,
  ...SOURCE_NOTE_WORDS,
} satisfies WordsOf<ProblemDetail>;

/** What is wrong and what to do about it, in Thai and in English, without control characters: the only place that words a problem. */
export const describeProblem = (
  problem: ProblemDetail & ProblemPlace & { readonly severity?: Severity },
): Words => {
  const { th, en } = pick<ProblemDetail>(WORDS, problem);
  return { th: visible(th), en: visible(en) };
};

/** An error about a place, with its words. */
export const asError = <Detail extends ProblemDetail, Place extends ProblemPlace = Placeless>(
  detail: Detail,
  place: Place = {} as Place,
): Detail & Place & Framed<'error'> => framed('error', detail, place);

/** A warning about a place, with its words. */
export const asWarning = <Detail extends ProblemDetail, Place extends ProblemPlace = Placeless>(
  detail: Detail,
  place: Place = {} as Place,
): Detail & Place & Framed<'warning'> => framed('warning', detail, place);

type Placeless = Readonly<Record<never, never>>;

interface Framed<Kind extends Severity> {
  readonly severity: Kind;
  readonly message: Words;
}

function framed<Detail extends ProblemDetail, Place extends ProblemPlace, Kind extends Severity>(
  severity: Kind,
  detail: Detail,
  place: Place,
): Detail & Place & Framed<Kind> {
  const message = describeProblem({ ...detail, ...place, severity });
  const frame: Framed<Kind> = { severity, message };
  return { ...detail, ...place, ...frame };
}
