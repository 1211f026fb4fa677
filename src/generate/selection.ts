import { LIMIT_NAMES, OptionError } from '../core/index.js';
import { FORMATS, type GenerateOptions } from './options.js';

/** Refuses with `OptionError` a choice of formats or categories that leaves nothing to make, and limits that are none. */
export function checkSelection({
  formats,
  only,
  limits,
}: Pick<GenerateOptions, 'formats' | 'only' | 'limits'>): void {
  const unknown = formats?.find((format) => !FORMATS.includes(format));
  if (unknown !== undefined)
    throw new OptionError('formats', { code: 'unknown-output-format', found: unknown, known: FORMATS });
  if (formats?.length === 0) throw new OptionError('formats', { code: 'no-output-format', known: FORMATS });
  if (only?.length === 0) throw new OptionError('only', { code: 'no-category' });
  for (const [name, value] of Object.entries(limits ?? {})) {
    if ((LIMIT_NAMES as readonly string[]).includes(name) && typeof value === 'number' && value > 0) continue;
    throw new OptionError('limits', {
      code: 'bad-limit',
      limit: name,
      found: String(value),
      known: LIMIT_NAMES,
    });
  }
}
