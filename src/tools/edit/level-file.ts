import { isMap, type Document } from 'yaml';
import { readText } from '../../read/index.js';
import { splitFrontMatter, levelBody, levelFront } from '../../read/folder/index.js';
import type { Level } from '../../report/index.js';
import { keepMarkdown } from './keep-lines.js';
import { removeField } from './comments.js';
import { updateNode } from './update-node.js';
import { editText } from './yaml-text.js';

/** A level as its file will have it and as the file has it now; `folder` is the file's folder, from the report's. */
export interface LevelEdit {
  readonly level: Level;
  readonly before: Level;
  readonly folder: string;
}

/**
 * The text of a level's file with some fields as another level has them. The rest stays as it is written: comments and
 * order in the front matter, Markdown in the body.
 */
export async function editLevelFile(
  file: string,
  names: readonly string[],
  { level, before, folder }: LevelEdit,
): Promise<string> {
  const text = await readText(file);
  const parts = splitFrontMatter(text) ?? { body: text, bodyLine: 1 };
  const given = 'yaml' in parts ? parts.yaml : undefined;
  const front = names.filter((each) => each !== 'result');
  const edited =
    front.length === 0
      ? (given?.text ?? '')
      : editText({ text: given?.text ?? '', file }, (document) =>
          editFront(document, front, levelFront(level, folder), levelFront(before, folder)),
        );
  const isEmpty = edited.trim() === '' || edited.trim() === '{}';
  const yaml = given === undefined && isEmpty ? '' : `---\n${isEmpty ? '' : edited}---\n`;
  const newBodyOf = (each: Level): string => newBody(levelBody(each, folder), yaml !== '');
  const body = names.includes('result')
    ? keepMarkdown({ source: parts.body, before: newBodyOf(before), after: newBodyOf(level) })
    : parts.body;
  const gap = yaml !== '' && given === undefined && !names.includes('result') ? '\n' : '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${yaml}${gap}${body}`.replace(/\r?\n/gu, lineEnd);
}

function editFront(
  document: Document,
  names: readonly string[],
  wanted: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): void {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  for (const name of names) {
    if (name in wanted)
      document.set(name, updateNode(document, document.get(name, true), wanted[name], before[name]));
    else if (isMap(document.contents)) removeField(document.contents, name);
  }
}

const newBody = (markdown: string, hasFront: boolean): string =>
  markdown === '' ? '' : `${hasFront ? '\n' : ''}${markdown}\n`;
