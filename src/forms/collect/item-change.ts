import { type Report, type ResultItemCode, resultItemOf, type ResultItem } from '../../report/index.js';
import { dataHash } from '../../tools/provenance/index.js';
import { filledOfItem } from '../word/filled-fields.js';
import { noteText } from '../word/indicator-table.js';
import { put } from './level-change.js';

type Indicator = ResultItem['indicators'][number];

export const isEmptyItem = ({ description, indicators }: ResultItem): boolean =>
  (description ?? []).length === 0 && indicators.every(isEmptyIndicator);

/** An indicator whose figures nobody has given yet. */
const isEmptyIndicator = ({ target, years }: Indicator): boolean =>
  target === undefined && years.every(({ value }) => value === null);

/** What `Change.own` says of an item of category 7. */
export function ownItem(report: Report, code: string) {
  const own = resultItemOf(report, code);
  return { hash: own && dataHash(filledOfItem(own)), isEmpty: own === undefined || isEmptyItem(own) };
}

/** A report with what a form fills in of an item of category 7; owners, and what forms do not ask for, stay. */
export function withItem(
  report: Report,
  code: string,
  given: Pick<ResultItem, 'description' | 'indicators'>,
): Report {
  const own = resultItemOf(report, code);
  const { description: _, ...rest } = own ?? { code: code as ResultItemCode, indicators: [] };
  const item: ResultItem = {
    ...rest,
    ...(given.description?.length && { description: given.description }),
    indicators: given.indicators.map((each) => withKept(each, matching(each, own?.indicators ?? []))),
  };
  const items = put(report.results?.items ?? [], item, (each) => Number(each.code.split('.')[1]));
  return { ...report, results: { ...report.results, items } };
}

const matching = ({ code, name }: Indicator, list: readonly Indicator[]): Indicator | undefined =>
  list.find((each) => each.name === name && each.code === code) ??
  list.find((each) => (code === undefined ? each.name === name : each.code === code));

/** An indicator with what its own one has besides: an owner, a score, a note that is more than text. */
function withKept(given: Indicator, own: Indicator | undefined): Indicator {
  if (!own) return given;
  const { owner, achieved, score, note } = own;
  return {
    ...given,
    ...(achieved !== undefined && { achieved }),
    ...(score !== undefined && { score }),
    ...(note?.length && noteText(note) === undefined && { note }),
    ...(owner && { owner }),
  };
}
