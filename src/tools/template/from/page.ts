import type { LookSection } from '../../../read/word/look/index.js';
import type { PageGeometry } from '../../../document/index.js';
import { PAPERS } from '../../../render/template/index.js';
import type { Draft, Fields } from './draft.js';
import { centimetres, isSame } from './lengths.js';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** Paper is cut to millimetres: sizes of programs differ by less than this, pt. */
const PAPER_TOLERANCE = 2;

/** What differs of the page. */
export function takePage({ page }: LookSection, draft: Draft): void {
  const { page: official } = draft.theme();
  const orientation = page.width > page.height ? 'landscape' : 'portrait';
  const paper = {
    ...paperOf(page, official),
    ...(orientation !== official.orientation && { orientation }),
  };
  if (Object.keys(paper).length > 0) draft.take({ page: paper }, 'page');
  const margin = Object.fromEntries(
    SIDES.filter((side) => !isSame(page.margin[side], official.margin[side])).map((side) => [
      side,
      centimetres(page.margin[side]),
    ]),
  );
  const running = Object.fromEntries(
    (['header', 'footer'] as const)
      .filter((kind) => !isSame(page[kind], official[kind]))
      .map((kind) => [kind, centimetres(page[kind])]),
  );
  if (Object.keys(margin).length > 0) draft.take({ page: { margin } }, 'page');
  if (Object.keys(running).length > 0) draft.take({ page: running }, 'page');
  fitDrawings(draft);
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= PAPER_TOLERANCE;

function paperOf({ width, height }: LookSection['page'], official: PageGeometry): Fields {
  const paper = { width: Math.min(width, height), height: Math.max(width, height) };
  const isPaper = (other: PageGeometry['paper']): boolean =>
    isNear(paper.width, other.width) && isNear(paper.height, other.height);
  if (isPaper(official.paper)) return {};
  const name = Object.entries(PAPERS).find(([, size]) => isPaper(size))?.[0];
  return { paper: name ?? { width: centimetres(paper.width), height: centimetres(paper.height) } };
}

/** Pages of less than this width between the margins are narrow, pt. */
const NARROW = 560;

/** Charts and the table of indicators are made for wide pages. */
function fitDrawings(draft: Draft): void {
  const { page, drawings } = draft.theme();
  const sides = [page.paper.width, page.paper.height];
  const paper = page.orientation === 'portrait' ? Math.min(...sides) : Math.max(...sides);
  const width = paper - page.margin.left - page.margin.right;
  if (drawings.charts.bars.width <= width) return;
  const bars = { width: centimetres(Math.floor(width - 4)) };
  draft.take({ drawings: { charts: { bars } } }, 'page');
  if (width > NARROW) return;
  draft.take({ drawings: { charts: { trend: { width: '3 cm', height: '2.4 cm' } } } }, 'page');
  draft.take({ tables: { results: { columns: [16, 8.5, 8, 8, 9, 8, 9.5, 8.5, 17] } } }, 'page');
}
