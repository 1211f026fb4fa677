import type { Finding } from '../../core/index.js';
import { checkOptions, STATUS } from '../../options/index.js';
import { locateInSource } from '../../read/index.js';
import type { Edition } from '../../report/edition/index.js';
import {
  checkDay,
  ownerAt,
  reportArgument,
  type Report,
  type ReportInput,
  levelOf,
} from '../../report/index.js';
import { checkReport } from '../../tools/check/index.js';
import { NOBODY, partsOf, type FormPart } from '../parts.js';

/** From which day, and with which findings, a report’s state is counted. */
export interface StatusOptions {
  /** The day that days left are counted from: year-month-day in the Common Era. */
  readonly today: string;
  /** An edition of the criteria, for the findings. */
  readonly criteria?: Edition;
  /** What `checkReport` found, with files and pictures looked up; absent: it is called, and looks up none. */
  readonly findings?: readonly Finding[];
}

/** How far a part of a report is. Counts are pairs: done, of all. */
export interface StatusGroup {
  readonly name: string;
  /** Levels with a result. */
  readonly levels: readonly [done: number, all: number];
  /** Guidelines with a tick. */
  readonly guidelines: readonly [ticked: number, all: number];
  /** Levels with evidence. */
  readonly evidence: readonly [done: number, all: number];
  /** Indicators with figures of three years. */
  readonly indicators: readonly [done: number, all: number];
  /** What `checkReport` finds. Those of the whole report count in `total` alone. */
  readonly findings: number;
  /** Days to the earliest day that something unfinished is due; negative once it is over. */
  readonly daysLeft?: number;
}

/** How far a report is: counts by owner and by category. */
export interface ReportStatus {
  readonly agency: string;
  readonly fiscalYear: number;
  readonly today: string;
  readonly total: StatusGroup;
  readonly owners: readonly StatusGroup[];
  readonly categories: readonly StatusGroup[];
}

const YEARS = 3;
const TOTAL = 'รวมทั้งเล่ม';

/**
 * How far a report is, by owner and by category. Rejects with `ReportError` for a report that is not valid, `OptionError` for a
 * day that is none.
 */
export async function reportStatus(input: ReportInput, given: StatusOptions): Promise<ReportStatus> {
  const { today, criteria, findings: known } = checkOptions(STATUS, given);
  checkDay('today', today);
  const report = reportArgument(input);
  const findings = locateInSource(
    input,
    known ?? (await checkReport(report, { ...(criteria && { criteria }) })),
  );
  const parts = partsOf(report).flatMap((part) => countedParts(part, report));
  const group = (name: string, own: readonly CountedPart[], found: readonly Finding[]): StatusGroup =>
    counted(name, own, found.length, today);
  const units = [...new Set(parts.map(unitOf))].sort((a, b) => Number(a === NOBODY) - Number(b === NOBODY));
  const numbers = [...new Set(parts.map(({ part }) => part.category))];
  return {
    agency: report.agency,
    fiscalYear: report.fiscalYear,
    today,
    total: group(TOTAL, parts, findings),
    owners: units.map((unit) =>
      group(
        unit,
        parts.filter((each) => unitOf(each) === unit),
        findings.filter(({ path }) => isOfPart(path) && (ownerAt(report, path)?.unit ?? NOBODY) === unit),
      ),
    ),
    categories: numbers.map((number) =>
      group(
        `หมวด ${number}`,
        parts.filter(({ part }) => part.category === number),
        findings.filter(({ path }) => categoryOf(report, path) === number),
      ),
    ),
  };
}

const isOfPart = ([first]: Finding['path']): boolean => first === 'categories' || first === 'results';

const categoryOf = (report: Report, [first, index]: Finding['path']): number | undefined =>
  first === 'results' ? 7 : first === 'categories' ? report.categories[Number(index)]?.number : undefined;

/** A level, or an indicator, and whether it is done. */
interface CountedPart {
  readonly part: FormPart;
  readonly levels: readonly [number, number];
  readonly guidelines: readonly [number, number];
  readonly evidence: readonly [number, number];
  readonly indicators: readonly [number, number];
}

const NONE = [0, 0] as const;
const one = (isDone: boolean): readonly [number, number] => [isDone ? 1 : 0, 1];

const unitOf = ({ part }: CountedPart): string => part.owner?.unit ?? NOBODY;

function countedParts(part: FormPart, report: Report): readonly CountedPart[] {
  if (part.level !== undefined) {
    const level = levelOf(report, part.code, part.level);
    if (!level) return [];
    const ticked = level.guidelines.filter(({ met }) => met === true).length;
    return [
      {
        part,
        levels: one(level.result.length > 0),
        guidelines: [ticked, level.guidelines.length],
        evidence: one((level.evidence ?? []).length > 0),
        indicators: NONE,
      },
    ];
  }
  const item = report.results?.items.find(({ code }) => code === part.code);
  return (item?.indicators ?? []).map((indicator) => ({
    part: { ...part, owner: indicator.owner ?? item?.owner },
    levels: NONE,
    guidelines: NONE,
    evidence: NONE,
    indicators: one(indicator.years.filter(({ value }) => value !== null).length >= YEARS),
  }));
}

function counted(name: string, parts: readonly CountedPart[], findings: number, today: string): StatusGroup {
  const sum = (field: 'levels' | 'guidelines' | 'evidence' | 'indicators'): readonly [number, number] => [
    parts.reduce((total, each) => total + each[field][0], 0),
    parts.reduce((total, each) => total + each[field][1], 0),
  ];
  const open = parts.filter(
    ({ levels, indicators }) => levels[0] < levels[1] || indicators[0] < indicators[1],
  );
  const [due] = open.flatMap(({ part }) => part.owner?.due ?? []).sort();
  return {
    name,
    levels: sum('levels'),
    guidelines: sum('guidelines'),
    evidence: sum('evidence'),
    indicators: sum('indicators'),
    findings,
    ...(due !== undefined && { daysLeft: daysBetween(today, due) }),
  };
}

const DAY = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
