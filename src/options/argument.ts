import { isBytes, OptionError, shownValue } from '../core/index.js';
import { type Assets, type FileInput, setAssets, urlPath } from '../core/platform/node/index.js';
import { assets, filePath } from './kinds.js';

/** The path that an argument is. Throws `OptionError` for anything else. */
export function pathArgument(value: unknown, name: string): string {
  if (filePath.safeParse(value).success) return value as string;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'file-path',
    found: shownValue(value),
  });
}

/** The path or the bytes of the file that an argument is. Throws `OptionError` for anything else. */
export function fileArgument(value: FileInput, name = 'file'): string | Uint8Array {
  if (isBytes(value)) return value;
  const path = value instanceof URL ? urlPath(value) : value;
  if (filePath.safeParse(path).success) return path as string;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'file-input',
    found: shownValue(value),
  });
}

/**
 * Sets where the data files of the package are (fonts, the dictionary, WebAssembly, modules of threads), for a program that was
 * bundled without them: a folder laid out as `dist/bundle/assets` of the package (path or URL), or the single files by their
 * names there, as paths, URLs or bytes. It holds for this thread and the threads that it starts, and for files that were not
 * read before. Throws `OptionError` for anything else.
 *
 * @example useAssets(new URL('./assets/', import.meta.url))
 */
export function useAssets(places: Assets): void {
  if (!assets.safeParse(places).success)
    throw new OptionError('assets', {
      code: 'bad-option',
      option: 'assets',
      expected: 'assets',
      found: shownValue(places),
    });
  setAssets(places);
}
