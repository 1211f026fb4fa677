import { everyParagraph } from '../../../read/word/look/index.js';
import type { Draft } from './draft.js';
import { commonest, measure } from './measure.js';
import { cellText, type FormRoles, type LevelTable } from './roles.js';
import { headFills } from './tables.js';
import { literal } from './literal.js';
import { COLUMN_LABELS } from '../../../report/index.js';

const MAX_EXTRA = 4;
const OWN: ReadonlySet<string> = new Set(['level', 'criteria', 'guideline', 'result']);
/** Rounding of twips and of a tenth of a per cent. */
const TOLERANCE = 0.15;

interface Column {
  readonly role: LevelTable['roles'][number];
  readonly label: string;
  /** Per cent of the table's width. */
  readonly width: number;
  readonly fill: string | undefined;
  /** Of its label. */
  readonly color: string | undefined;
}

/**
 * Takes the widths, labels and further columns of the tables of levels. What a theme cannot say, labels and fills of single
 * cells, is in `item.hbs`, of which the official text is given.
 */
export function takeColumns({ levels }: FormRoles, draft: Draft, officialItem: string): string | undefined {
  if (levels.length === 0) {
    draft.note('no-level-table');
    return undefined;
  }
  const key = commonest(levels.map((each) => [JSON.stringify(columnsOf(each)), 1] as const))!;
  const columns = JSON.parse(key) as readonly Column[];
  const above = levels[0]!.table.rows.indexOf(levels[0]!.head);
  if (above > 0)
    draft.note(
      'head-rows',
      levels[0]!.table.rows
        .slice(0, above)
        .flatMap(({ cells }) => cells.map(cellText))
        .join(' '),
    );
  const isOwn = ({ role }: Column): boolean => OWN.has(role ?? '');
  const own = columns.filter(isOwn);
  const order = own
    .map(({ role }) => role)
    .filter((role) => role !== 'criteria')
    .join(' ');
  if (order !== 'level guideline result') {
    draft.note('columns', columns.map(({ label }) => label).join(' | '));
    return undefined;
  }
  const criteria = own.find(({ role }) => role === 'criteria');
  if (criteria) draft.note('criteria-column', criteria.label);
  takeWidths(columns, own, draft);
  return itemPartial(columns, officialItem, draft);
}

function columnsOf(level: LevelTable): readonly Column[] {
  const { head, roles, table } = level;
  const total = table.grid.reduce((sum, width) => sum + width, 0);
  const fills = headFills(level);
  return head.cells.map((cell, index): Column => {
    const width = table.grid.slice(cell.from, cell.to).reduce((sum, each) => sum + each, 0);
    const percent = total > 0 ? (width * 100) / total : 100 / head.cells.length;
    return {
      role: roles[index],
      label: cellText(cell),
      width: Number(percent.toFixed(1)),
      fill: fills[index],
      color: measure(everyParagraph(cell.blocks))?.color,
    };
  });
}

function takeWidths(columns: readonly Column[], own: readonly Column[], draft: Draft): void {
  const widthOf = (...roles: readonly string[]): number =>
    own.filter(({ role }) => roles.includes(role ?? '')).reduce((sum, { width }) => sum + width, 0);
  const three = [widthOf('level', 'criteria'), widthOf('guideline'), widthOf('result')];
  const total = three.reduce((sum, width) => sum + width, 0);
  take(
    'levels',
    three.map((width) => tenth((width * 100) / total)),
    draft,
  );
  const assessed = columns.find(({ role }) => role === 'recommendation');
  if (assessed)
    take(
      'assessed-levels',
      [...three, assessed.width].map((width) => tenth((width * 100) / (total + assessed.width))),
      draft,
    );
  const extra = columns
    .filter((column) => !own.includes(column) && column !== assessed && column.label !== '')
    .slice(0, MAX_EXTRA)
    .map(({ label, width }) => ({ label, field: label, width: Math.min(40, Math.max(3, width)) }));
  if (extra.length > 0) draft.take({ extraColumns: extra }, 'columns');
}

const tenth = (width: number): number => Number(width.toFixed(1));

function take(table: string, widths: readonly number[], draft: Draft): void {
  const official = draft.theme().tables[table]!.columns;
  if (widths.every((width, index) => Math.abs(width - official[index]!) <= TOLERANCE)) return;
  draft.take({ tables: { [table]: { columns: widths } } }, 'columns');
}

/** The official `item.hbs` with a form's labels, and the colours of head cells that differ from each other. */
function itemPartial(columns: readonly Column[], official: string, draft: Draft): string | undefined {
  let text = official;
  const fillOf = ({ fill }: Column): string => (fill === undefined ? '' : ` data-fill="${fill}"`);
  for (const role of ['level', 'guideline', 'result'] as const) {
    const column = columns.find((each) => each.role === role)!;
    const cell = `<th scope="col" data-style="table-header">{{digits columns.${role}}}</th>`;
    const label = column.label === COLUMN_LABELS[role] ? `{{digits columns.${role}}}` : literal(column.label);
    const style = headStyle(column, draft);
    text = text.replace(cell, () => `<th scope="col" data-style="${style}"${fillOf(column)}>${label}</th>`);
  }
  // The form's labels stand in the place of the report's.
  const labels: Readonly<Record<string, string>> = COLUMN_LABELS;
  if (columns.some(({ role, label }) => role !== undefined && role in labels && labels[role] !== label))
    draft.take({ omit: ['columns'] }, 'columns');
  const extra = columns.find(({ role }) => !OWN.has(role ?? '') && role !== 'recommendation');
  if (extra?.fill !== undefined) {
    const style = headStyle(extra, draft);
    text = text.replace(
      '<th scope="col"><p data-style="table-header" data-control',
      () => `<th scope="col"${fillOf(extra)}><p data-style="${style}" data-control`,
    );
  }
  return text === official ? undefined : text;
}

/** The style of a head cell's label; a new style if both the fill and the colour of the label differ from other cells. */
function headStyle({ fill, color }: Column, draft: Draft): string {
  const { paragraphs } = draft.theme();
  const isAs = (name: string): boolean => (paragraphs[name]!.color ?? '#000000') === color;
  if (fill === undefined || color === undefined || isAs('table-header')) return 'table-header';
  const known = Object.keys(paragraphs).filter((name) => name.startsWith('table-header-'));
  const same = known.find(isAs);
  if (same !== undefined) return same;
  const style = `table-header-${known.length + 2}`;
  const name = `${paragraphs['table-header']!.name}สีที่ ${known.length + 2}`;
  draft.take({ paragraphs: { [style]: { extends: 'table-header', name, color } } }, 'style');
  return style;
}
