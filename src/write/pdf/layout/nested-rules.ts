import { MAX_DOUBLE_RULE } from '../../../document/index.js';
import { isTable, type CellNode, type TableNode } from './node.js';
import type { Fill, PageItem, RuleLine } from './page-item.js';
import type { Pages } from './pages.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a rule may be off by rounding, pt. */
const SAME = 0.1;

/**
 * Takes the outer rules of tables in cells away where the cell's are drawn: on the same line, or close above and below, to which the
 * rules between columns are lengthened. `outer` is the table around them, whose rules are drawn.
 */
export function joinNestedRules(
  pages: Pages,
  outer: TableNode,
  rows: readonly (readonly CellNode[])[],
  onPages: ReadonlySet<number>,
): void {
  const nested = rows.flat().flatMap(({ stack }) => stack.filter(isTable));
  for (const table of nested) {
    // Its own rules are where those of tables in its cells end.
    if (holdsTable(table)) continue;
    for (const page of onPages) joinOnPage(pages, page, outer, table);
  }
}

const holdsTable = ({ table: { body } }: TableNode): boolean =>
  body.some((row) => row.some(({ stack }) => stack.some(isTable)));

function joinOnPage(pages: Pages, page: number, outer: TableNode, nested: TableNode): void {
  const items = pages.itemsOf(page);
  const own = rulesOf(items, nested);
  if (own.length === 0) return;
  const box = boxOf(own);
  const { width } = own[0]!;
  // Without columns in its first and last row a table is not known as one by the cell's rules alone.
  const inner = own.filter(({ x1, x2 }) => x1 === x2 && x1 > box.left + width && x1 < box.right - width);
  const isKnown =
    inner.some(({ y1 }) => y1 <= box.top + width) && inner.some(({ y2 }) => y2 >= box.bottom - width);
  if (!isKnown) return;
  const cell = cellRules(rulesOf(items, outer), box);
  pages.setItems(
    page,
    items.flatMap((item): readonly PageItem[] => {
      if (item.type === 'rule' && item.table === nested)
        return isJoined(item, box, cell) ? [] : [lengthened(item, box, cell)];
      return item.type === 'fill' && item.table === nested ? [widened(item, box, cell)] : [item];
    }),
  );
}

const rulesOf = (items: readonly PageItem[], table: TableNode): readonly RuleLine[] =>
  items.filter((item): item is RuleLine => item.type === 'rule' && item.table === table);

/** Between the middles of the outer rules. */
function boxOf(rules: readonly RuleLine[]): Box {
  const xs = rules.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1);
  const ys = rules.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The rules of the cell that take the place of the outer rules of a table in it. */
function cellRules(outer: readonly RuleLine[], { left, right, top, bottom }: Box): Partial<Box> {
  const upright = outer.filter(({ x1, x2, y1, y2 }) => x1 === x2 && covers(y1, y2, top, bottom));
  const level = outer.filter(({ x1, x2, y1, y2 }) => y1 === y2 && covers(x1, x2, left, right));
  const [above, below] = [top, bottom].map((y) =>
    nearest(
      y,
      level.map(({ y1 }) => y1),
      MAX_DOUBLE_RULE,
    ),
  );
  const xs = upright.map(({ x1 }) => x1);
  return {
    ...at('left', nearest(left, xs, SAME)),
    ...at('right', nearest(right, xs, SAME)),
    // Rules of columns from one rule of the row to the other would be columns of the table around it.
    ...(above === undefined || below === undefined ? { ...at('top', above), ...at('bottom', below) } : {}),
  };
}

const at = (side: keyof Box, position: number | undefined): Partial<Box> =>
  position === undefined ? {} : { [side]: position };

const covers = (from: number, to: number, start: number, end: number): boolean =>
  from <= start + MAX_DOUBLE_RULE && to >= end - MAX_DOUBLE_RULE;

const nearest = (position: number, others: readonly number[], distance: number): number | undefined =>
  others
    .filter((other) => Math.abs(other - position) <= distance)
    .sort((a, b) => Math.abs(a - position) - Math.abs(b - position))[0];

function isJoined({ x1, y1, x2, y2 }: RuleLine, box: Box, cell: Partial<Box>): boolean {
  const isOn = (position: number, ...sides: readonly (keyof Box)[]): boolean =>
    sides.some((side) => cell[side] !== undefined && Math.abs(position - box[side]) <= SAME);
  return (x1 === x2 && isOn(x1, 'left', 'right')) || (y1 === y2 && isOn(y1, 'top', 'bottom'));
}

/** Rules between columns end where the rule is that took the place of theirs. */
function lengthened(rule: RuleLine, box: Box, cell: Partial<Box>): RuleLine {
  const { x1, y1, x2, y2, width } = rule;
  const end = (y: number, side: 'top' | 'bottom'): number =>
    Math.abs(y - box[side]) <= width ? y + (cell[side] ?? box[side]) - box[side] : y;
  return x1 === x2 ? { ...rule, y1: end(y1, 'top'), y2: end(y2, 'bottom') } : rule;
}

function widened(fill: Fill, box: Box, cell: Partial<Box>): Fill {
  const move = (y: number, side: 'top' | 'bottom'): number =>
    Math.abs(y - box[side]) <= SAME ? (cell[side] ?? box[side]) - box[side] : 0;
  const [above, below] = [move(fill.y, 'top'), move(fill.y + fill.height, 'bottom')];
  return { ...fill, y: fill.y + above, height: fill.height - above + below };
}
