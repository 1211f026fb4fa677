import type { Results } from '../results.js';
import { OFFICIAL_SCALE, type Scale } from './scale.js';

export interface Measured {
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly target?: number | undefined;
  readonly result?: number | null | undefined;
}

/**
 * How far a target is reached, per cent: result ÷ target; if less is better, 100 + (100 − result ÷ target).
 * Undefined without a result, without a target, or with a target of zero.
 */
export function percentAchieved({ direction, target, result }: Measured): number | undefined {
  if (target === undefined || target === 0 || result === undefined || result === null) return undefined;
  const share = (100 * result) / target;
  return direction === 'higher-is-better' ? share : 200 - share;
}

/** The points of an indicator by per cent achieved: in proportion below 100, then by the steps of the scale. */
export function indicatorScore(percent: number, scale: Scale = OFFICIAL_SCALE): number {
  if (percent < 100) return (scale.basic * Math.max(0, percent)) / 100;
  return scale.achieved.find(({ above }) => percent > above)?.points ?? scale.basic;
}

type Indicator = Results['items'][number]['indicators'][number];

/** The percentage achieved by an indicator: the given one, else that of the last year with a figure. */
export function achievedPercent({ achieved, direction, target, years }: Indicator): number | undefined {
  const result = years.findLast(({ value }) => value !== null)?.value;
  return achieved ?? percentAchieved({ direction, target, result });
}

/** The points of an indicator: the given ones, else those of its percentage. */
export function scoreOfIndicator(indicator: Indicator, scale: Scale = OFFICIAL_SCALE): number | undefined {
  if (indicator.score !== undefined) return indicator.score;
  const percent = achievedPercent(indicator);
  return percent === undefined ? undefined : indicatorScore(percent, scale);
}
