import { OptionError, shownValue } from '../core/index.js';
import { BATCH_REPORT, checkOptions } from '../options/index.js';
import { batchFailure, type BatchInput, type WorkerAnswer } from './protocol.js';

/** The failure of an input that is none, or whose options are not documented; undefined for one that can be made. */
export function checkedInput(input: unknown): WorkerAnswer | undefined {
  try {
    if (typeof input === 'string') return undefined;
    if (!isNamed(input)) throw notAnInput(input);
    if (input.options !== undefined) checkOptions(BATCH_REPORT, input.options);
    return undefined;
  } catch (error) {
    return { failure: batchFailure(error) };
  }
}

/** The name of an input; of one that has none, what it is. */
export function nameOf(input: BatchInput): string {
  if (typeof input === 'string') return input;
  try {
    return isNamed(input) ? input.name : shownValue(input);
  } catch {
    return shownValue(input);
  }
}

const isNamed = (input: unknown): input is Exclude<BatchInput, string> =>
  typeof input === 'object' &&
  input !== null &&
  'name' in input &&
  typeof input.name === 'string' &&
  'report' in input;

const notAnInput = (input: unknown): OptionError =>
  new OptionError('inputs', {
    code: 'bad-option',
    option: 'inputs',
    expected: 'report-input',
    found: shownValue(input),
  });
