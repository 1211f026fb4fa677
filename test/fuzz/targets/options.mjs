// Any option of any call is taken as documented, or refused with its path.
import { checkOption, optionCase } from '../options.mjs';

export const OPTIONS = [
  {
    name: 'any value is an option',
    kind: 'option values',
    batch: 3_000,
    arbitrary: optionCase,
    check: checkOption,
  },
];
