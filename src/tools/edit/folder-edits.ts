import { areAlike, path, posix } from '../../core/platform/index.js';
import {
  findFiles,
  APPENDICES,
  FIELD_FILES,
  levelFile,
  appendixFiles,
  levelText,
  markdown,
  toYaml,
} from '../../read/folder/index.js';
import { readText } from '../../read/index.js';
import type { Level, Report } from '../../report/index.js';
import type { LevelName } from '../../core/index.js';
import { compactFields, levelOf, levelPlace, type FieldKey } from '../provenance/index.js';
import type { Change } from './change.js';
import { editDocument } from './edit-document.js';
import { MergeError } from './error.js';
import { keepMarkdown } from './keep-lines.js';
import { editLevelFile } from './level-file.js';
import { updateDocument } from './update-node.js';
import { removal } from './removal.js';
import { editText } from './yaml-text.js';

/** The texts of files after a change, by their paths from the report's folder; undefined: the file is removed. */
export type FileEdits = ReadonlyMap<string, string | undefined>;

/** Where the parts of a report's folder stand. */
export interface FolderMap {
  readonly folder: string;
  readonly report: string;
  /** Files of levels by the paths that new ones would have. */
  readonly levels: ReadonlyMap<string, string>;
  /** Files of fields by the fields. */
  readonly fields: ReadonlyMap<string, string>;
  readonly appendices: readonly string[];
  readonly ours: Report;
  /** Whether the report has a field in any file. */
  readonly has: (key: FieldKey) => boolean;
}

export async function mapFolder(folder: string, reportFile: string, ours: Report): Promise<FolderMap> {
  const { levels, fields, appendices } = await findFiles(folder);
  let known: ReadonlyMap<FieldKey, unknown> | undefined;
  return {
    folder,
    report: path.basename(reportFile),
    levels: new Map(levels.map(({ code, level, file }) => [levelFile(code, level), file])),
    fields: new Map(fields),
    appendices,
    ours,
    has: (key) => (known ??= compactFields(ours)).has(key),
  };
}

/** The file of a level: the one that is there, or the one that it would get; undefined where `report.yaml` holds it. */
export function fileOfLevel(map: FolderMap, key: FieldKey): string | undefined {
  const { code, level } = levelPlace(key);
  const usual = levelFile(code, level as LevelName);
  return map.levels.get(usual) ?? (map.has(key) ? undefined : usual);
}

/** The edits that make a folder hold changed fields, whose values are those of `wanted`. */
export async function folderEdits(
  map: FolderMap,
  changes: readonly Change[],
  wanted: Report,
): Promise<FileEdits> {
  const edits = new Map<string, string | undefined>();
  const inReport: Change[] = [];
  for (const [level, own] of byLevel(changes)) {
    const file = level === undefined ? undefined : fileOfLevel(map, level);
    if (level === undefined || file === undefined) inReport.push(...own);
    else if (own.some(({ key, value }) => key === level && value === undefined))
      for (const [name, text] of await removal(map.folder, file)) edits.set(name, text);
    else edits.set(file, await levelEdit(map, file, level, own, wanted));
  }
  const rest: Change[] = [];
  for (const change of inReport) {
    const edit = await fieldEdit(map, change, wanted);
    if (edit) edit.forEach((text, file) => edits.set(file, text));
    else rest.push(change);
  }
  if (rest.length > 0) {
    const file = path.join(map.folder, map.report);
    const text = await readText(file);
    const after = editText({ text, file, isJson: map.report.endsWith('.json') }, (document) =>
      editDocument(document, rest),
    );
    if (after !== text) edits.set(map.report, after);
  }
  return edits;
}

function byLevel(changes: readonly Change[]): ReadonlyMap<FieldKey | undefined, readonly Change[]> {
  const found = new Map<FieldKey | undefined, Change[]>();
  for (const change of changes) {
    const level = levelOf(change.key);
    found.set(level, [...(found.get(level) ?? []), change]);
  }
  return found;
}

async function levelEdit(
  { folder, levels, ours }: FolderMap,
  file: string,
  key: FieldKey,
  changes: readonly Change[],
  wanted: Report,
): Promise<string> {
  const level = levelIn(wanted, key);
  const at = posix.dirname(file);
  if (![...levels.values()].includes(file)) return levelText(level, at);
  const names = changes
    .filter((change) => change.key !== key)
    .map((change) => change.key.slice(key.length + 1));
  return editLevelFile(path.join(folder, file), names, { level, before: levelIn(ours, key), folder: at });
}

/** The level of a report that a key names; an empty one where the report has none. */
export function levelIn(report: Report, key: FieldKey): Level {
  const { code, level } = levelPlace(key);
  const item = report.categories.flatMap(({ items }) => items).find((each) => each.code === code);
  const found = item?.levels.find((each) => each.level === level);
  return (
    found ?? {
      level: level as LevelName,
      criteria: [],
      guidelines: [],
      result: [],
      recommendation: undefined,
    }
  );
}

/** A field that has files of its own; undefined for one of the report's file. */
async function fieldEdit(
  map: FolderMap,
  { key, value, before }: Change,
  wanted: Report,
): Promise<FileEdits | undefined> {
  if (key === 'appendices') return appendixEdits(map, wanted);
  const file = map.fields.get(key) ?? (map.has(key) ? undefined : newFieldFile(key));
  if (file === undefined) return undefined;
  if (value === undefined) return new Map(await removal(map.folder, file));
  const isNew = !map.fields.has(key);
  const at = path.join(map.folder, file);
  if (file.endsWith('.md')) {
    const summary = `${markdown(wanted.executiveSummary ?? [], '.')}\n`;
    const forms = isNew
      ? undefined
      : { source: await readText(at), before: `${markdown(map.ours.executiveSummary ?? [], '.')}\n` };
    return new Map([[file, forms ? keepMarkdown({ ...forms, after: summary }) : summary]]);
  }
  if (isNew) return new Map([[file, toYaml(value)]]);
  const text = editText({ text: await readText(at), file: at }, (document) =>
    updateDocument(document, value, before),
  );
  return new Map([[file, text]]);
}

const newFieldFile = (key: FieldKey): string | undefined =>
  Object.entries(FIELD_FILES).find(([, field]) => field === key)?.[0];

/** Those appendices that differ are written, each in its file; undefined where the report's file holds them. */
async function appendixEdits(
  { folder, appendices, ours }: FolderMap,
  wanted: Report,
): Promise<FileEdits | undefined> {
  const before = ours.appendices ?? [];
  if (appendices.length === 0 && before.length > 0) return undefined;
  if (before.length > appendices.length) throw new MergeError({ code: 'split-appendices' });
  const now = wanted.appendices ?? [];
  const edits = new Map<string, string | undefined>();
  for (const [index, [file, text]] of appendixFiles(now).entries()) {
    if (areAlike(before[index], now[index])) continue;
    const there = appendices[index];
    for (const [name, kept] of there === undefined ? [] : await removal(folder, there)) edits.set(name, kept);
    edits.set(there ?? after(appendices, file), text);
  }
  const gone = await Promise.all(appendices.slice(now.length).map((file) => removal(folder, file)));
  return new Map([...edits, ...gone.flat()]);
}

/** The name of a further appendix, after those that are there. */
const after = (there: readonly string[], file: string): string =>
  there.every((each) => /\/\d+\.md$/u.test(each)) ? file : `${APPENDICES}/ฮ${posix.basename(file)}`;
