import { areAlike, path } from '../../core/platform/index.js';
import { parseMeant, parseYaml, readText, repairValue, type ParsedSource } from '../../read/index.js';
import type { Report } from '../../report/index.js';
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
  const source = parseText(text, isJson);
  const parsed = parseMeant(repairValue(source.value).value, source);
  const found = parsed.ok ? compactFields(parsed.report) : new Map<string, unknown>();
  if (!areAlike(new Map([...found].sort(byKey)), new Map([...expected].sort(byKey))))
    throw new MergeError({ code: 'not-editable', file });
  return new Map([[path.basename(file), text]]);
}

/** The value of an edited text; none where it cannot be read, which no report equals. */
function parseText(text: string, isJson: boolean): Pick<ParsedSource, 'value' | 'written'> {
  const parsed = isJson ? { value: JSON.parse(text) as unknown } : parseYaml(text);
  return 'problem' in parsed ? { value: undefined } : parsed;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
