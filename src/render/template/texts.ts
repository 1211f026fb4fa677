import { listFolder, path, readFile } from '../../core/platform/index.js';
import { asReadError } from '../../core/index.js';

/** What a template folder is made of. */
const IS_TEXT = /(?:\.hbs|^theme\.yaml|^extra\.schema\.json)$/u;

/** The templates and the theme of a folder by their paths in it, sorted. Throws `ReadError` where it cannot be read. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await listFolder(folder, true).catch((error: unknown) => {
    throw asReadError(folder, error);
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => IS_TEXT.test(file))
    .sort();
  const texts = files.map(async (file) => {
    const text = new TextDecoder().decode(await readFile(path.join(folder, file)));
    return [file, text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n')] as const;
  });
  return new Map(await Promise.all(texts));
}
