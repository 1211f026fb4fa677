import { asError, describeProblem } from './describe.js';
import { formatPath, formatSource, type ProblemPlace } from './place.js';
import type { Problem, ProblemDetail } from './problem.js';
import type { Words } from './words/words.js';

/** What an error is made of besides its own problem. */
export interface PmqaErrorOptions extends ProblemPlace {
  /** The problems that it lists; absent: its own alone. */
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** The base of every error that this library throws. `message` is `messages.en`. */
export class PmqaError<Detail extends ProblemDetail = ProblemDetail> extends Error {
  override readonly name: string = 'PmqaError';
  readonly code: Detail['code'];
  /** Its own problem, without place and words. */
  readonly problem: Detail;
  /** All that was found, with places and words. */
  readonly problems: readonly Problem[];
  /** What is wrong, in one sentence. */
  readonly summary: Words;
  /** The same with the list of problems where it has one. */
  readonly messages: Words;

  constructor(problem: Detail, { problems, cause, ...place }: PmqaErrorOptions = {}) {
    const { th, en } = describeProblem({ ...problem, ...place });
    const at = place.source?.line === undefined ? '' : `${formatSource(place.source)}: `;
    const summary = { th: `${at}${th}`, en: `${at}${en}` };
    const root = problem.code === 'criteria-refused' ? 'edition' : 'report';
    const messages = problems
      ? { th: listed(summary.th, problems, 'th', root), en: listed(summary.en, problems, 'en', root) }
      : summary;
    super(messages.en, cause === undefined ? {} : { cause });
    this.problem = problem;
    this.code = problem.code;
    this.problems = problems ?? [asError<ProblemDetail>(problem, place)];
    this.summary = summary;
    this.messages = messages;
  }
}

const listed = (summary: string, problems: readonly Problem[], language: keyof Words, root: string): string =>
  [summary, ...problems.map((problem) => `  ${lineOf(problem, language, root)}`)].join('\n');

/** `report.yaml:3:14 categories[0].title: words`, as far as the place is known; `root` names the empty path. */
function lineOf({ source, path, message }: Problem, language: keyof Words, root: string): string {
  const at = path && (path.length > 0 ? formatPath(path) : root);
  const place = [source && formatSource(source), at].filter(Boolean).join(' ');
  return `${place === '' ? '' : `${place}: `}${message[language]}`;
}
