import { PmqaError, type FontProblem, type RefusedProblem } from '../core/index.js';

/** A family that cannot carry a report. `problems` holds all that is wrong with its files. */
export class FontFamilyError extends PmqaError<Extract<RefusedProblem, { code: 'font-refused' }>> {
  override readonly name = 'FontFamilyError';
  declare readonly problems: readonly FontProblem[];
  readonly family: string;

  constructor(family: string, problems: readonly FontProblem[]) {
    super({ code: 'font-refused', family }, { problems });
    this.family = family;
  }
}
