import type { LimitProblem, MetLimit } from '../problem/details/system.js';
import { PmqaError } from '../problem/pmqa-error.js';
import type { Limits } from './limits.js';

export type { MetLimit };

/** A report needs more than a limit allows. No document is made. */
export class LimitError extends PmqaError<LimitProblem> {
  override readonly name = 'LimitError';
  readonly limit: MetLimit;
  readonly maximum: number;

  constructor(limit: MetLimit, maximum: Limits[MetLimit]) {
    super({ code: 'limit', limit, maximum });
    this.limit = limit;
    this.maximum = maximum;
  }
}
