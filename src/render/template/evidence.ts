import { type Category, type Evidence, type Level, LEVEL_LABELS } from '../../report/index.js';
import { withoutSource } from './sources.js';

/** Where the evidence of levels is listed: in each level's result, or all together at the end. */
export type EvidencePlace = 'cell' | 'appendix';

/** A document in the list of all evidence. */
export interface EvidenceRow {
  readonly number: number;
  readonly evidence: Evidence;
  /** Levels that it proves, for example "1.1 Basic". */
  readonly places: readonly string[];
}

/** The evidence of all levels, each document once, in the order of its first mention. */
export interface EvidenceList {
  readonly rows: readonly EvidenceRow[];
  readonly numberOf: (evidence: Evidence) => number;
}

const keyOf = (document: Evidence): string => JSON.stringify(withoutSource(document));

/** Lists the evidence of categories; documents are the same where all that is said of them is. */
export function listEvidence(categories: readonly Category[]): EvidenceList {
  const rows = new Map<string, { evidence: Evidence; places: string[] }>();
  const collect = (item: string, { level, evidence = [] }: Level): void => {
    for (const document of evidence) {
      const key = keyOf(document);
      const row = rows.get(key) ?? { evidence: document, places: [] };
      rows.set(key, row);
      const place = `${item} ${LEVEL_LABELS[level]}`;
      if (!row.places.includes(place)) row.places.push(place);
    }
  };
  for (const { items } of categories)
    for (const { code, levels } of items) for (const level of levels) collect(code, level);
  const keys = [...rows.keys()];
  return {
    rows: [...rows.values()].map((row, index) => ({ number: index + 1, ...row })),
    numberOf: (document) => keys.indexOf(keyOf(document)) + 1,
  };
}
