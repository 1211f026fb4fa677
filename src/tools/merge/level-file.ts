import { isMap } from 'yaml';
import { splitFrontMatter, levelBody, levelFront } from '../../read/folder/index.js';
import type { Level } from '../../report/index.js';
import { openText } from './yaml-text.js';

/**
 * The text of a level's file with some fields as another level has them. The rest stays as it is written: comments and
 * order in the front matter, Markdown in the body. `folder` is the one that the file stands in.
 */
export function editLevelFile(text: string, names: readonly string[], level: Level, folder: string): string {
  const parts = splitFrontMatter(text) ?? { body: text, bodyLine: 1 };
  const given = 'yaml' in parts ? parts.yaml : undefined;
  const front = openText(given?.text ?? '');
  const wanted = levelFront(level, folder);
  for (const name of names.filter((each) => each !== 'result')) {
    if (!isMap(front.document.contents)) front.document.contents = front.document.createNode({}) as never;
    if (name in wanted) front.document.set(name, front.document.createNode(wanted[name]));
    else front.document.delete(name);
  }
  const { contents } = front.document;
  const isEmpty = !isMap(contents) || contents.items.length === 0;
  const yaml = given === undefined && isEmpty ? '' : `---\n${isEmpty ? '' : front.toText()}---\n`;
  const body = names.includes('result') ? newBody(levelBody(level, folder), yaml !== '') : parts.body;
  const gap = yaml !== '' && given === undefined && !names.includes('result') ? '\n' : '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${yaml}${gap}${body}`.replace(/\r?\n/gu, lineEnd);
}

const newBody = (markdown: string, hasFront: boolean): string =>
  markdown === '' ? '' : `${hasFront ? '\n' : ''}${markdown}\n`;
