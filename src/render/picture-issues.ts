import { shortSource, type MissingPicture } from './images.js';
import { placeName } from '../report/index.js';
import { asError, asWarning, type Issue, type ReportPath, type Warning } from '../core/index.js';

/** An issue for every place in a report that names a picture which cannot be shown. */
export function pictureIssues(report: unknown, missing: readonly MissingPicture[]): readonly Issue[] {
  if (missing.length === 0) return [];
  const places = placesOf(report, new Set(missing.map(({ source }) => source)));
  return missing.flatMap(({ source, problem }) => {
    const image = shortSource(source);
    return (places.get(source) ?? [[]]).map((path) => asError({ code: 'picture', image, problem }, { path }));
  });
}

/** The same as warnings of documents that have a line in each picture's place. */
export function pictureWarnings(report: unknown, issues: readonly Issue[]): readonly Warning[] {
  return issues.flatMap((issue) =>
    issue.code === 'picture'
      ? [
          asWarning(
            { code: issue.code, image: issue.image, problem: issue.problem },
            { path: issue.path, placeName: placeName(report, issue.path) },
          ),
        ]
      : [],
  );
}

/** Where each of some texts stands in a report. A template may name pictures too: those stand nowhere. */
function placesOf(report: unknown, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly ReportPath[]> {
  const places = new Map<string, ReportPath[]>();
  const visit = (value: unknown, path: ReportPath): void => {
    if (typeof value === 'string' && wanted.has(value)) {
      const known = places.get(value);
      if (known) known.push(path);
      else places.set(value, [path]);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value))
      visit(inside, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(report, []);
  return places;
}
