import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { readText, repairValue } from '../../read/index.js';
import { parseReport, type Report } from '../../report/index.js';
import { compactFields } from '../provenance/index.js';
import type { Change } from './change.js';
import { editDocument } from './edit-document.js';
import { MergeError } from './error.js';
import type { FileEdits } from './folder-edits.js';
import { editText } from './yaml-text.js';

/**
 * The edit that makes a report file hold changed fields; comments and all else stay. Throws `MergeError` where the edited
 * text would not be read as the merged report.
 */
export async function fileEdits(file: string, changes: readonly Change[], ours: Report): Promise<FileEdits> {
  if (changes.length === 0) return new Map();
  const isJson = file.endsWith('.json');
  const text = editText({ text: await readText(file), file, isJson }, (document) =>
    editDocument(document, changes),
  );
  const expected = new Map(compactFields(ours));
  for (const { key, value } of changes) {
    if (value !== undefined) expected.set(key, value);
    else
      for (const each of [...expected.keys()])
        if (each === key || each.startsWith(`${key}/`)) expected.delete(each);
  }
  const parsed = parseReport(repairValue(parseText(text, isJson)).value);
  const found = parsed.ok ? compactFields(parsed.report) : new Map<string, unknown>();
  if (!isDeepStrictEqual(new Map([...found].sort(byKey)), new Map([...expected].sort(byKey))))
    throw new MergeError({ code: 'not-editable', file });
  return new Map([[path.basename(file), text]]);
}

const parseText = (text: string, isJson: boolean): unknown =>
  isJson ? JSON.parse(text) : parse(text, { schema: 'core', logLevel: 'error', uniqueKeys: false });

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
