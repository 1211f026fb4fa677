import { areAlike } from '../../core/platform/index.js';
import type { Results } from '../../report/index.js';
import { achievedPercent } from '../../report/score/index.js';
import type { IndicatorChange } from './comparison.js';

type Indicators = Results['items'][number]['indicators'];

/** Indicators whose figures are others, or that are in one report alone; they are the same where code and name are. */
export function indicatorChanges(before: Indicators, after: Indicators): readonly IndicatorChange[] {
  const nameOf = ({ code, name }: Indicators[number]): string => (code ? `${code} ${name}` : name);
  const names = [...new Set([...after, ...before].map(nameOf))];
  return names.flatMap((name) => {
    const [old, fresh] = [before, after].map((list) => list.find((each) => nameOf(each) === name));
    if (areAlike(old, fresh)) return [];
    return [{ name, before: old && achievedPercent(old), after: fresh && achievedPercent(fresh) }];
  });
}
