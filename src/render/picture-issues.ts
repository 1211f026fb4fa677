import { shortSource, type MissingPicture } from './images.js';
import { formatPath, type Issue, type ReportPath } from '../core/index.js';
import { describe, type IssueDetail, type Warning } from '../core/index.js';

/** An issue for every place in a report that names a picture which cannot be shown. */
export function pictureIssues(report: unknown, missing: readonly MissingPicture[]): readonly Issue[] {
  if (missing.length === 0) return [];
  const places = placesOf(report, new Set(missing.map(({ source }) => source)));
  return missing.flatMap(({ source, problem }) => {
    const detail: IssueDetail = { code: 'picture', image: shortSource(source), problem };
    const message = describe(detail);
    return (places.get(source) ?? [[]]).map((path) => ({ ...detail, path, message }));
  });
}

/** What stands in the documents for each of them. */
export const pictureWarning = ({ path, message }: Issue): Warning => ({
  code: 'picture',
  path,
  message: {
    th: `${formatPath(path)}: ${message.th} ในเอกสารมีข้อความแทนภาพ`,
    en: `${formatPath(path)}: ${message.en}; a line stands in its place`,
  },
});

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
