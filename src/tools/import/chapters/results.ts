import { append, type ImportWarningDetail } from '../../../core/index.js';
import type { ReportInput, ResultItemCode } from '../../../report/index.js';
import { ITEM_TITLES } from '../../../report/index.js';
import { type SourceBlock, blockLines } from '../../../read/index.js';
import { isOfResults, readHeading, type ItemHeading } from '../classify/index.js';
import { readIndicators, type IndicatorInput } from './indicators.js';
import type { Taken } from './taken.js';

type ResultsInput = NonNullable<ReportInput['results']>;

interface OpenItem {
  readonly heading: ItemHeading;
  readonly indicators: IndicatorInput[];
}

/**
 * Takes the results of category 7: the tables of indicators under headings 7.1 to 7.6. `fiscalYear` is the year of a column
 * of results that names none. Texts of columns that a report does not have go to `rest`.
 */
export function takeResults(
  blocks: readonly SourceBlock[],
  fiscalYear: number | undefined,
  rest: (line: string) => void,
  warn: (warning: ImportWarningDetail) => void,
): Taken<ResultsInput> {
  const items = new Map<string, OpenItem>();
  const left: SourceBlock[] = [];
  let open: { readonly heading: ItemHeading; readonly block: SourceBlock } | undefined;
  const headings = new Set<SourceBlock>();
  for (const block of blocks) {
    const heading = block.type === 'paragraph' ? readHeading(blockLines(block).join(' ')) : undefined;
    if (heading) open = heading.type === 'item' && isOfResults(heading.code) ? { heading, block } : undefined;
    const indicators =
      block.type === 'table' && open ? readIndicators(block, fiscalYear, rest, warn) : undefined;
    if (!indicators || !open) {
      left.push(block);
      continue;
    }
    const known = items.get(open.heading.code);
    headings.add(open.block);
    const item = known ?? { heading: open.heading, indicators: [] };
    append(item.indicators, indicators);
    items.set(open.heading.code, item);
  }
  const found = [...items.values()].map(({ heading: { code, title }, indicators }) => ({
    code: code as ResultItemCode,
    ...(title !== '' && title !== ITEM_TITLES[code] && { title }),
    indicators,
  }));
  return {
    value: found.length > 0 ? { items: found } : undefined,
    blocks: left.filter((block) => !headings.has(block)),
  };
}
