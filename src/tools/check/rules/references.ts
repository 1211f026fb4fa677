import { asError, type Finding, type ReportPath } from '../../../core/index.js';
import type { Report } from '../../../report/index.js';
import type { Rule } from '../rule.js';

/** The places of the documents that a link may lead to, as the official template names them. */
const anchorsOf = (report: Report): ReadonlySet<string> =>
  new Set([
    ...report.categories.flatMap(({ number, items }) => [
      `category-${number}`,
      ...items.map(({ code }) => `item-${code}`),
    ]),
    ...(report.profile
      ? ['category-0', ...report.profile.sections.map(({ number }) => `profile-${number}`)]
      : []),
    ...(report.results ? ['category-7', ...report.results.items.map(({ code }) => `item-${code}`)] : []),
    ...['executive-summary', 'plans', 'follow-ups', 'evidence'],
  ]);

/** Links inside the document that lead nowhere. */
export const references: Rule = (report) => {
  const anchors = anchorsOf(report);
  const found: Finding[] = [];
  const visit = (value: unknown, path: ReportPath): void => {
    if (Array.isArray(value)) value.forEach((child, i) => visit(child, [...path, i]));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { type, target } = value as { type?: unknown; target?: unknown };
    if (
      type === 'link' &&
      typeof target === 'string' &&
      target.startsWith('#') &&
      !anchors.has(target.slice(1))
    )
      found.push(asError({ code: 'reference-broken', target }, { path }));
    for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
  };
  visit(report, []);
  return found;
};
