import type { Digits } from './tree.js';
import { toThaiDigits } from '../thai/index.js';

/** A whole number in Thai (๐ to ๙) or Arabic digits. */
export const writeNumber = (value: number, digits: Digits): string =>
  digits === 'arabic' ? String(value) : toThaiDigits(String(value));
