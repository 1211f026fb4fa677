import { readLevelName } from '../../../read/content/index.js';
import type { LookTable, RuleLook } from '../../../read/word/look/index.js';
import type { TableStyle } from '../../../document/index.js';
import type { Draft, Fields } from './draft.js';
import { isSame, length, points } from './lengths.js';
import { commonest } from './measure.js';
import { cellText, type FormRoles, type LevelTable } from './roles.js';

/** Tables with rules besides that of levels. */
const OTHERS = ['evidence', 'activities', 'results', 'profile', 'overview', 'plain'];

/** Takes rules, padding and fills of a form's tables; other tables look like that of levels where a form has none. */
export function takeTables({ levels, others, paragraphs }: FormRoles, draft: Draft): void {
  const { tables } = draft.theme();
  if (levels.length > 0) {
    const own = {
      ...gridFields(
        levels.map(({ table }) => table),
        tables['levels']!,
      ),
      ...fillFields(levelFill(levels, draft), tables['levels']!),
    };
    takeTable('levels', own, draft);
    takeTable('assessed-levels', own, draft);
    if (others.length === 0) {
      const { rule, fill } = own as { readonly rule?: unknown; readonly fill?: { readonly head?: string } };
      const shared = {
        ...(rule !== undefined && { rule }),
        ...(fill?.head && { fill: { head: fill.head } }),
      };
      for (const table of OTHERS) takeTable(table, shared, draft);
    }
  }
  if (others.length > 0) {
    const { padding: _padding, ...rule } = gridFields(others, tables['plain']!) as {
      readonly padding?: unknown;
    };
    const head = commonFill(
      others.flatMap(({ rows }) => rows.filter(({ isHead }) => isHead).flatMap(({ cells }) => cells)),
    );
    for (const table of OTHERS) takeTable(table, { ...rule, ...(head && { fill: { head } }) }, draft);
  }
  const { paragraphs: styles } = draft.theme();
  const color = styles['table-header']?.color;
  if (color !== undefined && !paragraphs.has('cell-header') && styles['cell-header']?.color !== color)
    draft.take({ paragraphs: { 'cell-header': { color } } }, 'table');
}

const takeTable = (table: string, fields: Fields, draft: Draft): void => {
  if (Object.keys(fields).length > 0) draft.take({ tables: { [table]: fields } }, 'table');
};

/** Rules and padding that differ. */
function gridFields(tables: readonly LookTable[], style: TableStyle): Fields {
  const key = commonest(
    tables.flatMap(({ rules }) => rules.map((rule) => [JSON.stringify(rule), 1] as const)),
  );
  const rule = key === undefined ? undefined : (JSON.parse(key) as RuleLook);
  const own = {
    ...(rule &&
      !isSame(rule.width, style.rule.width) && { width: rule.width === 0 ? 0 : points(rule.width) }),
    ...(rule && rule.width > 0 && rule.color !== style.rule.color && { color: rule.color }),
  };
  const padding = Object.fromEntries(
    (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
      const found = commonest(tables.map((table) => [table.padding[side], 1] as const)) ?? 0;
      return isSame(found, style.padding[side]) ? [] : [[side, length(Math.abs(found))] as const];
    }),
  );
  return {
    ...(Object.keys(own).length > 0 && { rule: own }),
    ...(Object.keys(padding).length > 0 && { padding }),
  };
}

interface Fill {
  readonly head?: string | undefined;
  readonly rowHead?: string | undefined;
  readonly cell?: string | undefined;
  readonly levels?: Fields | undefined;
}

type Cells = LevelTable['head']['cells'];

/** White paper is no fill. */
const shownFill = (fill: string | undefined): string | undefined => (fill === '#ffffff' ? undefined : fill);

const commonFill = (cells: Cells): string | undefined =>
  commonest(cells.map(({ fill }) => [shownFill(fill), 1] as const));

/** Fills of the head's cells, in their order, where they differ from each other. */
export const headFills = ({ head }: LevelTable): readonly (string | undefined)[] => {
  const fills = head.cells.map(({ fill }) => shownFill(fill));
  return new Set(fills).size > 1 ? fills : [];
};

function levelFill(tables: readonly LevelTable[], draft: Draft): Fill {
  const rows = tables
    .flatMap(({ body }) => body.map(({ cells }) => cells))
    .filter((cells) => cells.length > 0);
  const byLevel = rows.flatMap(([first]) => {
    const level =
      first && !first.isCovered ? readLevelName(cellText(first).split(' ')[0]!)?.level : undefined;
    return level ? [[level, shownFill(first!.fill)] as const] : [];
  });
  const levels = Object.fromEntries(byLevel.filter(([, fill]) => fill !== undefined));
  const isOne = new Set(byLevel.map(([, fill]) => fill)).size <= 1;
  const other = rows.flatMap((cells) => cells.slice(1));
  const fills = new Set(other.map(({ fill }) => shownFill(fill)).filter(Boolean));
  if (fills.size > 1) draft.note('cell-fills', [...fills].join(', '));
  const heads = tables.map(({ head }) => commonFill(head.cells));
  return {
    head: commonest(heads.map((fill) => [fill, 1] as const)),
    ...(isOne ? { rowHead: byLevel[0]?.[1] } : { levels }),
    cell: commonFill(other),
  };
}

function fillFields(found: Fill, { fill: official }: TableStyle): Fields {
  const fill = Object.fromEntries(
    Object.entries(found).filter(
      ([name, value]) => value !== undefined && value !== official?.[name as 'head' | 'rowHead' | 'cell'],
    ),
  );
  return Object.keys(fill).length > 0 ? { fill } : {};
}
