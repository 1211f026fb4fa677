import type { ReportPath } from '../core/index.js';
import type { Owner } from './owner.js';
import type { Report } from './report.js';
import { valueAt } from './zod-issue.js';

interface Owned {
  readonly owner?: Owner | undefined;
}

/** Who has to fill in the place of a path: the owner of the innermost part that has one. */
export function ownerAt(report: Report, path: ReportPath): Owner | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const part = valueAt(report, path.slice(0, length)) as Owned | undefined;
    if (typeof part === 'object' && part !== null && part.owner) return part.owner;
  }
  return undefined;
}

/** A report without its owners: what of it may be in a document. */
export function withoutOwners(report: Report): Report {
  const drop = <Part extends Owned>({ owner: _, ...rest }: Part) => rest;
  const { results, plans } = report;
  return {
    ...report,
    categories: report.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({ ...drop(item), levels: item.levels.map(drop) })),
    })),
    ...(results && {
      results: {
        ...results,
        items: results.items.map((item) => ({ ...drop(item), indicators: item.indicators.map(drop) })),
      },
    }),
    ...(plans && { plans: plans.map(drop) }),
  };
}

/** A report with the owners of another one where it has the same items, levels, indicators and plans. */
export function withOwnersOf(from: Report, report: Report): Report {
  const take = <Part extends Owned>(part: Part, other: Owned | undefined): Part =>
    part.owner === undefined && other?.owner ? { ...part, owner: other.owner } : part;
  const items = from.categories.flatMap((category) => category.items);
  const resultItems = from.results?.items ?? [];
  const { results, plans } = report;
  return {
    ...report,
    categories: report.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => {
        const other = items.find(({ code }) => code === item.code);
        const levels = item.levels.map((level) =>
          take(
            level,
            other?.levels.find((each) => each.level === level.level),
          ),
        );
        return { ...take(item, other), levels };
      }),
    })),
    ...(results && {
      results: {
        ...results,
        items: results.items.map((item) => {
          const other = resultItems.find(({ code }) => code === item.code);
          const indicators = item.indicators.map((indicator) =>
            take(
              indicator,
              other?.indicators.find((each) => each.name === indicator.name),
            ),
          );
          return { ...take(item, other), indicators };
        }),
      },
    }),
    ...(plans && {
      plans: plans.map((plan) =>
        take(
          plan,
          from.plans?.find(({ title }) => title === plan.title),
        ),
      ),
    }),
  };
}
