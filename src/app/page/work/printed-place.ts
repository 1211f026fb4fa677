import type { ReportView } from '../../desk/index.js';
import type { PrintedPlace } from '../sheets/index.js';
import type { Place } from '../state.js';
import { placedLevel } from './placed-level.js';

/** How a signature begins on the page. */
const SIGNATURE = 'ลงชื่อ';

/** Headings of the document by the parts of a report. */
const HEADINGS: Readonly<Record<string, string>> = {
  executiveSummary: 'executive-summary',
  profile: 'category-0',
  scores: 'summary',
  plans: 'plans',
  followUps: 'follow-ups',
};

/** Where the pages show what is edited; undefined for a place that no page shows. */
export function printedPlace(report: ReportView | undefined, place: Place): PrintedPlace | undefined {
  switch (place.kind) {
    case 'check':
      return undefined;
    case 'report':
      return { kind: 'first' };
    case 'item': {
      const level = placedLevel(report, place)?.level;
      return level && { kind: 'heading', name: `item-${place.code}`, label: level.label };
    }
    case 'part':
      return printedPart(report, place.key, place.field);
    default:
      return place satisfies never;
  }
}

function printedPart(
  report: ReportView | undefined,
  key: string,
  field: string | undefined,
): PrintedPlace | undefined {
  if (key === 'cover') return { kind: 'first' };
  if (key === 'signatures') return { kind: 'text', text: SIGNATURE };
  if (key === 'appendices') {
    const all = (report?.parts[key] ?? []) as readonly { readonly title?: string }[];
    const title = all[Number(field?.split('/')[1] ?? 0)]?.title;
    return title === undefined ? undefined : { kind: 'title', title };
  }
  const [, section] = /^profile\/sections\/(\d+)$/u.exec(key) ?? [];
  const [, code] = /^results\/items\/(.+)$/u.exec(key) ?? [];
  const name =
    code !== undefined ? `item-${code}` : section !== undefined ? `profile-${section}` : HEADINGS[key];
  return name === undefined ? undefined : { kind: 'heading', name };
}
