import { areAlike, path } from '../../core/platform/index.js';
import { LEVELS, LIMITS, type LevelName } from '../../core/index.js';
import { parseMeant } from '../../read/index.js';
import {
  compactReport,
  compactValue,
  levelOf,
  meantDate,
  namedIssues,
  ReportError,
  trustValid,
  type EvidenceInput,
  type Item,
  type Level,
  type Report,
} from '../../report/index.js';
import {
  changesBetween,
  fileEdits,
  folderEdits,
  mapFolder,
  MergeError,
  type FileEdits,
} from '../../tools/edit/index.js';
import { compactFields } from '../../tools/provenance/index.js';
import type { MergeTarget } from '../../tools/edit/index.js';
import type { Edition } from '../../report/edition/index.js';
import type { Tools } from './equipment.js';
import { guidelinesOf } from './guidelines.js';
import { setOutline, type OutlineEdit } from './outline.js';
import { setPart, type PartEdit } from './parts/index.js';
import { evidenceView, type ReportField } from './view.js';

/** The level that an edit is about. */
export interface LevelPlace {
  readonly code: string;
  readonly level: LevelName;
}

/** One thing that a person has changed in a form. */
export type Edit =
  | { readonly field: ReportField; readonly value: string }
  | (LevelPlace & { readonly result: string })
  | (LevelPlace & { readonly guideline: number; readonly met: boolean })
  /** All guidelines of a level, a line each. */
  | (LevelPlace & { readonly guidelines: string })
  | (LevelPlace & { readonly evidence: readonly EvidenceInput[] })
  | PartEdit
  | OutlineEdit;

type LevelEdit = Extract<Edit, LevelPlace>;
type Fields = Record<string, unknown>;

/** A report after an edit; what is added has the statements of the edition. Throws `ReportError` with what a report may not hold. */
export function edited(report: Report, edit: Edit, edition?: Edition): Report {
  if ('code' in edit && 'level' in edit) return withLevel(report, edit);
  const draft = draftOf(report);
  if ('field' in edit) setField(draft, edit);
  else if ('part' in edit) setPart(draft, report, edit);
  else setOutline(draft, edit, edition);
  return meant(draft);
}

const draftOf = (report: Report): Fields => structuredClone(compactReport(report)) as unknown as Fields;

/** The report that a draft means. Numbers may be written as people write them, as in a report's files: ๒๕๖๘, 85%. */
function meant(draft: Fields): Report {
  const parsed = parseMeant(draft, {});
  if (!parsed.ok) throw new ReportError(namedIssues(draft, parsed.issues));
  return parsed.report;
}

/** A report with one level changed. That level alone is read here, since the whole report is once its files are written. */
function withLevel(report: Report, edit: LevelEdit): Report {
  const { code, level } = edit;
  const { standard, agency, fiscalYear, roundMonths } = report;
  const onlyItem = (change: (item: Item) => Item): Report['categories'] =>
    report.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => (item.code === code ? change(item) : item)),
    }));
  const alone = onlyItem((item) => ({ ...item, levels: item.levels.filter((each) => each.level === level) }))
    .map((category) => ({ ...category, items: category.items.filter((item) => item.code === code) }))
    .filter(({ items }) => items.length > 0);
  const draft = draftOf({ standard, agency, fiscalYear, roundMonths, categories: alone });
  setLevel(draftLevel(draft, code, level), edit, levelOf(report, code, level));
  const made = levelOf(meant(draft), code, level)!;
  const after = { ...report, categories: onlyItem((item) => ({ ...item, levels: put(item.levels, made) })) };
  // A valid level in a valid report.
  return trustValid(after, LIMITS);
}

/** Levels with one of them exchanged, or added in its order. */
function put(levels: readonly Level[], made: Level): Level[] {
  const rank = ({ level }: Level): number => LEVELS.indexOf(level);
  const others = levels.filter(({ level }) => level !== made.level);
  const known = levels.findIndex(({ level }) => level === made.level);
  const next = others.findIndex((each) => rank(each) > rank(made));
  return others.toSpliced(known >= 0 ? known : next < 0 ? others.length : next, 0, made);
}

const NUMBERS: readonly ReportField[] = ['fiscalYear', 'roundMonths'];

function setField(draft: Fields, { field, value }: Extract<Edit, { field: ReportField }>): void {
  const text = value.trim();
  if (text === '' && field !== 'agency') delete draft[field];
  else if (field === 'date') draft[field] = meantDate(text) ?? text;
  else draft[field] = NUMBERS.includes(field) && /^\d+$/u.test(text) ? Number(text) : text;
}

/** The one level of a draft, which is added where there is none. */
function draftLevel(draft: Fields, code: string, level: LevelName): Fields {
  const categories = draft['categories'] as { items: { levels: Fields[] }[] }[];
  const [item] = categories.flatMap(({ items }) => items);
  if (!item) throw new Error(`there is no item ${code}`);
  if (item.levels.length === 0) item.levels.push({ level });
  return item.levels[0]!;
}

function setLevel(draft: Fields, edit: LevelEdit, before: Level | undefined): void {
  if ('result' in edit) draft['result'] = edit.result;
  else if ('guidelines' in edit) draft['guidelines'] = guidelinesOf(edit.guidelines, before?.guidelines);
  else if ('met' in edit) {
    const list = draft['guidelines'] as unknown[];
    const given = list[edit.guideline];
    list[edit.guideline] = {
      ...(typeof given === 'string' ? { text: given } : (given as Fields)),
      met: edit.met,
    };
  } else draft['evidence'] = evidenceOf(edit.evidence, before);
}

/** Rows of evidence; one that was not changed stays as the report has it, with its marks of text. */
function evidenceOf(rows: readonly EvidenceInput[], before: Level | undefined): unknown {
  const shown = evidenceView(before?.evidence);
  const list = rows.map((row) => {
    const same = shown.findIndex((each) => areAlike(compactRow(each), compactRow(row)));
    return same < 0 ? compactRow(row) : compactValue(before!.evidence![same]);
  });
  return list.length > 0 ? list : undefined;
}

const compactRow = (row: object): Fields =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ''));

/** The texts of the files that make a report's files hold another one; all else in them stays as it is written. */
export async function editsOf(target: MergeTarget, before: Report, after: Report): Promise<FileEdits> {
  const changes = [...removedEntries(before, after), ...changesBetween(before, after)];
  if (changes.length === 0) return new Map();
  if (target.kind === 'file') return fileEdits(target.path, changes, before);
  const map = await mapFolder(target.path, target.report, before);
  return folderEdits(map, changes, after);
}

/** Categories and items that are gone, as changes: their fields alone would leave empty ones. */
function removedEntries(before: Report, after: Report): ReturnType<typeof changesBetween> {
  const keysOf = ({ categories }: Report): readonly string[] =>
    categories.flatMap(({ number, items }) => [
      `categories/${String(number)}`,
      ...items.map(({ code }) => `categories/${String(number)}/items/${code}`),
    ]);
  const there = new Set(keysOf(after));
  return keysOf(before).flatMap((key) => (there.has(key) ? [] : [{ key, value: undefined }]));
}

/** Reads edited files. Throws `MergeError` if they do not hold the wanted report; damaged Thai in it is repaired in what is read. */
export async function assertRead(file: string, wanted: Report, tools: Tools): Promise<Report> {
  const found = await tools.readReport(file, tools.reading());
  const isFound = (report: Report): boolean =>
    areAlike(found, report) || areAlike(sorted(found), sorted(report));
  if (!isFound(wanted) && !isFound(tools.asRead(wanted)))
    throw new MergeError({ code: 'not-editable', file: path.basename(file) });
  return found;
}

const sorted = (report: Report): readonly unknown[] =>
  [...compactFields(report)].sort(([a], [b]) => (a < b ? -1 : 1));
