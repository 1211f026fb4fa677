import { OptionError, shownValue } from '../core/index.js';
import { type Assets, setAssets } from '../core/platform/index.js';
import { isAssets } from './questions.js';

/**
 * Sets where the data files of the package are (fonts, the dictionary, WebAssembly, modules of threads), for a program that was
 * bundled without them: a folder laid out as `dist/bundle/assets` of the package (path or URL), or the single files by their
 * names there, as paths, URLs or bytes. It holds for this thread and the threads that it starts, and for files that were not
 * read before. Throws `OptionError` for anything else.
 *
 * @example useAssets(new URL('./assets/', import.meta.url))
 */
export function useAssets(places: Assets): void {
  if (!asked(places))
    throw new OptionError('assets', {
      code: 'bad-option',
      option: 'assets',
      expected: 'assets',
      found: shownValue(places),
    });
  setAssets(places);
}

/** A getter of the value's own may throw. */
function asked(places: unknown): boolean {
  try {
    return isAssets(places);
  } catch {
    return false;
  }
}
