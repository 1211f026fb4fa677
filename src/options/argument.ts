import { OptionError, shownValue } from '../core/index.js';
import { type Assets, setAssets } from '../core/platform/node/index.js';
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

/**
 * Says where the package's files are that are no modules (fonts, the dictionary, WebAssembly, threads), for a program that was
 * bundled without them: a folder that holds them as `dist/bundle/assets` of the package does (path or URL), or each by its
 * name there, as a path, a URL or bytes. It holds for all of this thread and for the threads that it starts; what nobody has
 * asked for yet is looked for there. Throws `OptionError` for anything else.
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
