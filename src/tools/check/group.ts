import { type Finding, inNumberOrder, type LevelName, type ReportPath } from '../../core/index.js';
import { LEVEL_LABELS, type Report } from '../../report/index.js';

/** Findings about one level, item or category, or about another part of the report. */
export interface FindingGroup {
  readonly category?: number;
  readonly item?: string;
  readonly level?: LevelName;
  /** How a person names it, in both languages: ประเด็น 1.2 ระดับ Advance. */
  readonly label: { readonly th: string; readonly en: string };
  readonly findings: readonly Finding[];
}

/** Parts of a report in the order in which they are read. */
const PARTS = [
  ...['agency', 'fiscalYear', 'roundMonths', 'title', 'date', 'unit', 'contact', 'cover', 'signatures'],
  ...['executiveSummary', 'profile', 'categories', 'results', 'scores', 'plans', 'followUps', 'appendices'],
];

/** Findings as a reader of the report comes to them; those about files that were not read come last. */
export function inReadingOrder(report: Report, findings: readonly Finding[]): readonly Finding[] {
  return groupFindings(report, findings).flatMap((group) => group.findings);
}

/**
 * Findings by category, item and level, in the order in which the report is read; within a group in the order of their places,
 * errors before warnings of one place.
 */
export function groupFindings(report: Report, findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  const sorted = findings.toSorted((a, b) => compare(rankOf(a), rankOf(b)) || compareFiles(a, b));
  for (const finding of sorted) {
    const group = groupOf(report, finding);
    const known = groups.get(group.label.en);
    if (known) known.findings.push(finding);
    else groups.set(group.label.en, { ...group, findings: [finding] });
  }
  return [...groups.values()];
}

/** Numbers to sort by: the part of the report, then the places of lists on the path. */
function rankOf({ path, severity, source }: Finding): readonly number[] {
  const part = PARTS.indexOf(String(path[0]));
  const isOfFile = path.length === 0 && source !== undefined;
  const places = path.filter((key): key is number => typeof key === 'number');
  return [isOfFile ? PARTS.length : part, ...places, severity === 'error' ? -1 : -0.5];
}

/** Findings about files alone: by the names of the files as folders list them, then by line. */
function compareFiles({ path, source: a }: Finding, { source: b }: Finding): number {
  if (path.length > 0 || !a || !b) return 0;
  return inNumberOrder(a.file, b.file) || compare([a.line ?? 0], [b.line ?? 0]);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

type Place = Omit<FindingGroup, 'findings'>;

function groupOf(report: Report, { path, source }: Finding): Place {
  const [part, c, , i, , l] = path as readonly [string, ...ReportPath];
  if (part === 'categories') {
    const category = report.categories[Number(c)];
    const item = category?.items[Number(i)];
    const level = item?.levels[Number(l)]?.level;
    if (item && level) {
      const label = `${item.code} ${LEVEL_LABELS[level]}`;
      const words = { th: `ประเด็น ${item.code} ระดับ ${LEVEL_LABELS[level]}`, en: label };
      return { category: category!.number, item: item.code, level, label: words };
    }
    if (item)
      return {
        category: category!.number,
        item: item.code,
        label: { th: `ประเด็น ${item.code}`, en: `item ${item.code}` },
      };
    if (category)
      return {
        category: category.number,
        label: { th: `หมวด ${category.number}`, en: `category ${category.number}` },
      };
  }
  if (path.length === 0 && source) return { label: { th: 'ไฟล์ในโฟลเดอร์', en: 'files of the folder' } };
  return { label: LABELS[part] ?? { th: 'ข้อมูลของรายงาน', en: 'the report' } };
}

const LABELS: Readonly<Record<string, Place['label'] | undefined>> = {
  executiveSummary: { th: 'บทสรุปผู้บริหาร', en: 'executive summary' },
  profile: { th: 'หมวด 0 ลักษณะสำคัญขององค์การ', en: 'category 0' },
  results: { th: 'หมวด 7 ผลลัพธ์', en: 'category 7' },
  scores: { th: 'คะแนน', en: 'scores' },
  plans: { th: 'แผน', en: 'plans' },
  followUps: { th: 'การติดตามแผน', en: 'follow-ups' },
  appendices: { th: 'ภาคผนวก', en: 'appendices' },
};
