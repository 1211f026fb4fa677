import { LEVELS, type LevelName } from '../core/index.js';
import {
  namedIssues,
  parseReport,
  type LevelInput,
  type Report,
  type ResultItemInput,
} from '../report/index.js';
import { ExtractError } from '../tools/extract/index.js';

/** Levels by item and level, and items of category 7, as files give them. */
export interface PartsDraft {
  readonly levels: ReadonlyMap<string, ReadonlyMap<LevelName, Partial<LevelInput>>>;
  readonly items: ReadonlyMap<string, Partial<ResultItemInput>>;
}

/** A draft as parts of a report in normal form. Throws `ExtractError` for what no report may hold. */
export function parsedParts({ levels, items }: PartsDraft): Pick<Report, 'categories' | 'results'> {
  const codes = [...levels.keys()].filter((code) => /^[1-6]/u.test(code)).sort();
  const categories = [...new Set(codes.map((code) => Number(code[0])))].map((number) => ({
    number,
    items: codes
      .filter((code) => code.startsWith(`${number}.`))
      .map((code) => ({
        code,
        levels: LEVELS.flatMap((level) => {
          const given = levels.get(code)?.get(level);
          return given ? [{ ...given, level }] : [];
        }),
      })),
  }));
  const draft = {
    // No form asks for these; they are not taken over.
    agency: '-',
    fiscalYear: 2568,
    categories,
    ...(items.size > 0 && { results: { items: [...items].map(([code, item]) => ({ ...item, code })) } }),
  };
  const result = parseReport(draft);
  if (!result.ok)
    throw new ExtractError({ code: 'invalid-report', issues: namedIssues(draft, result.issues) });
  return { categories: result.report.categories, results: result.report.results };
}
