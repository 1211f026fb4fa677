import type { ReportPath } from './issue.js';

/** Lists of a real report nest four deep, some twenty objects and lists below the root. */
export const MAXIMUM_DEPTH = 100;

/** The path of the first value that is nested deeper than a report may be; undefined where none is. */
export function tooDeep(root: unknown, maximum: number = MAXIMUM_DEPTH): ReportPath | undefined {
  const pending: { readonly value: unknown; readonly path: ReportPath }[] = [{ value: root, path: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.path.length >= maximum) return next.path.slice(0, 12);
    for (const [key, value] of Object.entries(next.value)) {
      if (typeof value !== 'object') continue;
      pending.push({ value, path: [...next.path, Array.isArray(next.value) ? Number(key) : key] });
    }
  }
  return undefined;
}
