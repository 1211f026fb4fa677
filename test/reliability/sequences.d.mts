type Run = (args: readonly string[]) => Promise<number>;
interface Options {
  readonly steps?: number;
  readonly without?: readonly string[];
  /** The first seed; absent: 1. */
  readonly from?: number;
}
export interface Sequence {
  readonly done: readonly string[];
  readonly lost: readonly string[];
}
export function runSequence(run: Run, seed: number, options?: Options): Promise<Sequence>;
export function silently<Result>(action: () => Promise<Result>): Promise<Result>;
export function survivedSequences(
  run: Run,
  count: number,
  options?: Options,
): Promise<{ readonly sequences: number; readonly survived: number; readonly failures: readonly string[] }>;
