import type { ProblemPlace } from './place.js';
import type { DataProblem, FileProblem, ProblemDetail, Severity } from './problem.js';
import { DATA_WORDS } from './words/of-data.js';
// A page that loads `pmqa-report/model` alone has none of these (scripts/browser/file-words.mjs).
import { FILE_WORDS } from './words/of-files.js';
import { visible } from './visible.js';
import { pick, type Words } from './words/words.js';

/**
 * What is wrong and what to do about it, in Thai and in English, without control characters: the only place that words a problem.
 * A problem that other code has found, of which no words are loaded, keeps the words that it came with.
 */
export function describeProblem(
  problem: ProblemDetail & ProblemPlace & { readonly severity?: Severity; readonly message?: Words },
): Words {
  const { th, en } = wordsOf(problem);
  return { th: visible(th), en: visible(en) };
}

function wordsOf(problem: ProblemDetail & { readonly message?: Words }): Words {
  if (Object.hasOwn(DATA_WORDS, problem.code)) return pick<DataProblem>(DATA_WORDS, problem as DataProblem);
  if (Object.hasOwn(FILE_WORDS, problem.code)) return pick<FileProblem>(FILE_WORDS, problem as FileProblem);
  return problem.message ?? { th: problem.code, en: problem.code };
}

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
