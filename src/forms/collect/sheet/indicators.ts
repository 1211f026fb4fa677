import { parsedParts } from '../../parsed-parts.js';
import { indicatorsIn, isIndicatorLabel } from '../../indicator-grid.js';
import { toArabicDigits } from '../../../thai/index.js';
import { resultItemOf, type IndicatorInput, type Report } from '../../../report/index.js';
import { placeIn, type SheetGrid } from '../../sheet/grid.js';
import { indicatorsHash, ITEM_COLUMN } from '../../sheet/register.js';
import type { Change } from '../change.js';
import { withItem } from '../item-change.js';
import { columnIn, isOneOf, reportOthers, type Frame, type OnProblem } from './columns.js';

/** What a sheet of indicators changes: a change for each item. */
export function indicatorChanges(
  grid: SheetGrid,
  report: Report,
  frame: Frame,
  onProblem: OnProblem,
): readonly Change[] {
  const found = new Map<string, IndicatorInput[]>();
  const column = columnIn(grid, ITEM_COLUMN);
  const known = (report.results?.items ?? []).flatMap(({ code, indicators }) =>
    indicators.map((each) => ({ item: code, ...each })),
  );
  reportOthers(grid, (label) => isIndicatorLabel(label) || isOneOf(ITEM_COLUMN)(label), onProblem);
  for (const row of grid.rows) {
    const [indicator] = indicatorsIn(
      {
        labels: grid.labels,
        rows: [row.texts],
        place: (_, at) => placeIn(grid, row.at, at),
        labelPlace: (at) => placeIn(grid, grid.labelRow, at),
      },
      // A label is reported once, with the first row.
      (problem) => {
        const isLabel = grid.labels.some((_, at) => problem.place === placeIn(grid, grid.labelRow, at));
        if (!isLabel || row === grid.rows[0]) onProblem(problem);
      },
    );
    if (!indicator) continue;
    const given = /^7\.[1-6](?!\d)/u.exec(toArabicDigits(row.texts[column] ?? ''))?.[0];
    const code =
      given ??
      known.find(({ name }) => name === indicator.name)?.item ??
      /^7\.[1-6](?!\d)/u.exec(indicator.code ?? '')?.[0];
    if (code === undefined) {
      onProblem({
        code: 'form-cell',
        place: placeIn(grid, row.at, Math.max(0, column)),
        found: indicator.name,
        reason: 'item',
      });
      continue;
    }
    const listed = found.get(code) ?? [];
    found.set(code, listed);
    listed.push(indicator);
  }
  const { results } = parsedParts({
    levels: new Map(),
    items: new Map([...found].map(([code, indicators]) => [code, { indicators }])),
  });
  return (results?.items ?? []).map(({ code, indicators }) => {
    const apply = (to: Report): Report => {
      const description = resultItemOf(to, code)?.description;
      return withItem(to, code, { indicators, ...(description && { description }) });
    };
    return {
      ...frame(`${code} indicators`),
      hash: indicatorsHash(apply(report), code),
      isEmpty: indicators.length === 0,
      own: (of) => ({
        hash: indicatorsHash(of, code),
        isEmpty: (resultItemOf(of, code)?.indicators ?? []).every(
          ({ target, years }) => target === undefined && years.length === 0,
        ),
      }),
      apply,
    };
  });
}
