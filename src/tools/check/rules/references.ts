import { asError, type Finding, type ReportPath } from '../../../core/index.js';
import { isInnerLink } from '../anchors.js';
import type { Rule } from '../rule.js';

/** Links inside the document that lead nowhere. */
export const references: Rule = (report, { anchors }) => {
  const found: Finding[] = [];
  const search = (value: unknown, path: ReportPath): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((child, index) => search(child, [...path, index]));
    if (isInnerLink(value) && !anchors.has(value.target.slice(1)))
      found.push(asError({ code: 'reference-broken', target: value.target }, { path }));
    for (const [key, child] of Object.entries(value)) search(child, [...path, key]);
  };
  search(report, []);
  return found;
};
