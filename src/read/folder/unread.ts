import { path, posix } from '../../core/platform/index.js';
import type { SourceNote } from '../source.js';
import type { UnreadFile } from './folder-files.js';
import { fromMarkdownPath } from './paths.js';

/** A note about a file of a report's folder. */
type FileNote = SourceNote & { readonly file: string };

/** Names of files in one note, at most. */
const MAX_NAMES = 20;

/**
 * A note for each file of a folder that is not read and that no part of the report names; pictures and the like of one folder
 * share a note. `report` is the file of the report's own fields.
 */
export function unreadNotes(
  folder: string,
  report: string,
  unread: readonly UnreadFile[],
  value: unknown,
): readonly FileNote[] {
  const named = namesIn(value);
  const left = unread.filter(({ file }) => file !== report && !named.has(file.normalize('NFC')));
  const note = (file: string, detail: SourceNote['detail']): FileNote => ({
    file: path.join(folder, file),
    line: 1,
    column: 1,
    detail,
  });
  return [
    ...left
      .filter(({ kind }) => kind !== 'other')
      .map((each) => note(each.file, { code: 'unread-file', ...each })),
    ...groups(left.filter(({ kind }) => kind === 'other')).map((files) =>
      note(files[0]!, { code: 'unused-files', files }),
    ),
  ];
}

/** Files of one folder together, so many at a time that a message can name them. */
function groups(unread: readonly UnreadFile[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const { file } of unread) {
    const last = found.at(-1);
    const goesOn = last && posix.dirname(last[0]!) === posix.dirname(file);
    if (goesOn && last.length < MAX_NAMES) last.push(file);
    else found.push([file]);
  }
  return found;
}

/** The destination of a picture or a link in Markdown. */
const DESTINATION = /\]\(\s*(?:<([^>\n]+)>|([^\n]+?\.[\p{L}\d]{1,8})(?=[\s)]))/gu;

/** Every text of a report that may be the path of a file, and those that its Markdown names. */
function namesIn(value: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string): void =>
    void names.add(posix.normalize(name.replaceAll('\\', '/')).normalize('NFC'));
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      if (part.length < MAX_PATH) add(part);
      for (const [, bracketed, plain] of part.matchAll(DESTINATION))
        add(fromMarkdownPath(bracketed ?? plain!, '.'));
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
  };
  visit(value);
  return names;
}

const MAX_PATH = 1000;
