import { shortSource, type MissingPicture } from './document/index.js';
import { formatPath, type Issue, type ReportPath } from './model/index.js';
import { describe, type IssueDetail } from './model/messages.js';
import type { Warning } from './options.js';

/** An issue for every place in a report that names a picture which cannot be shown. */
export const pictureIssues = (report: unknown, missing: readonly MissingPicture[]): readonly Issue[] =>
  missing.flatMap(({ source, problem }) => {
    const detail: IssueDetail = { code: 'picture', image: shortSource(source), problem };
    const message = describe(detail);
    const places = placesOf(report, source);
    return (places.length > 0 ? places : [[]]).map((path) => ({ ...detail, path, message }));
  });

/** What stands in the documents for each of them. */
export const pictureWarning = ({ path, message }: Issue): Warning => ({
  code: 'picture',
  path,
  message: {
    th: `${formatPath(path)}: ${message.th} ในเอกสารมีข้อความแทนภาพ`,
    en: `${formatPath(path)}: ${message.en}; a line stands in its place`,
  },
});

/** Where a text stands in a report. A template may name pictures too: those stand nowhere. */
function placesOf(value: unknown, text: string): readonly ReportPath[] {
  if (value === text) return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    placesOf(inside, text).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
}
