import { path } from '../../core/platform/index.js';
import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../../read/folder/index.js';
import { readText } from '../../read/index.js';
import { asideName } from './aside.js';
import { commentsIn } from './comments.js';

/**
 * The edits that remove a file of a folder. Where people have written comments in it, which no report holds, its whole text is
 * kept in a file beside it.
 */
export async function removal(
  folder: string,
  file: string,
): Promise<readonly (readonly [file: string, text: string | undefined])[]> {
  const text = await readText(path.join(folder, file));
  const yaml = file.endsWith('.md') ? (splitFrontMatter(text)?.yaml?.text ?? '') : text;
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent', uniqueKeys: false });
  const hasComments =
    Boolean(document.commentBefore ?? document.comment) || commentsIn(document.contents) !== undefined;
  const removed = [file, undefined] as const;
  return hasComments ? [removed, [await asideName(folder, file, text), text]] : [removed];
}
