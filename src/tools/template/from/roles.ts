import { columnRole, isComplete, type ColumnRole } from '../../../read/content/index.js';
import {
  everyParagraph,
  type LookBlock,
  type LookBlockParagraph,
  type LookCell,
  type LookRow,
  type LookSection,
  type LookTable,
  type WordLook,
} from '../../../read/word/look/index.js';
import { readHeading } from '../../import/classify/index.js';
import { frontRoles } from './front-roles.js';

/** A table of levels, and where its head ends. */
export interface LevelTable {
  readonly table: LookTable;
  readonly section: LookSection;
  readonly head: LookRow;
  readonly body: readonly LookRow[];
  readonly roles: readonly (ColumnRole | undefined)[];
}

/** What the paragraphs and tables of a form are for, by the theme's names of styles. */
export interface FormRoles {
  readonly paragraphs: ReadonlyMap<string, readonly LookBlockParagraph[]>;
  readonly levels: readonly LevelTable[];
  /** Other tables with rules. */
  readonly others: readonly LookTable[];
  /** All paragraphs that show text. */
  readonly all: readonly LookBlockParagraph[];
}

/** Rows in which the head of a table is looked for. */
const MAX_DEPTH = 4;

/** Finds out what is what in a form, by what it says: the names of its styles count for nothing. */
export function formRoles({ sections }: WordLook): FormRoles {
  const paragraphs = new Map<string, LookBlockParagraph[]>();
  const add = (role: string, ...found: readonly LookBlockParagraph[]): void =>
    void paragraphs.set(role, [...(paragraphs.get(role) ?? []), ...found]);
  const levels: LevelTable[] = [];
  const others: LookTable[] = [];
  for (const section of sections) {
    section.blocks.forEach((block, index) => {
      if (block.type === 'table') {
        const table = levelTable(block, section);
        if (table) levels.push(table);
        else addTable(block, others, add);
        return;
      }
      const heading = block.isOfContents ? undefined : readHeading(block.text);
      if (heading?.type === 'category') add('category', block);
      if (heading?.type === 'item' && leadsTo(section.blocks, index, section)) add('item', block);
    });
  }
  for (const each of levels) addLevels(each, others, add);
  for (const [role, found] of frontRoles(sections)) add(role, ...found);
  const all = sections.flatMap(({ blocks }) => everyParagraph(blocks)).filter(({ text }) => text !== '');
  return { paragraphs, levels, others, all };
}

/** Whether the next block with something in it is a table of levels. */
function leadsTo(blocks: readonly LookBlock[], index: number, section: LookSection): boolean {
  const next = blocks.slice(index + 1).find((block) => block.type === 'table' || block.text !== '');
  return next?.type === 'table' && levelTable(next, section) !== undefined;
}

function levelTable(table: LookTable, section: LookSection): LevelTable | undefined {
  const at = table.rows.slice(0, MAX_DEPTH).findIndex((row) => isComplete(row.cells.map(withRole)));
  const head = table.rows[at];
  if (!head) return undefined;
  return {
    table,
    section,
    head,
    body: table.rows.slice(at + 1).filter(({ isHead }) => !isHead),
    roles: head.cells.map((cell, index) => withRole(cell).role ?? (index === 0 ? 'level' : undefined)),
  };
}

const withRole = (cell: LookCell): { readonly role: ColumnRole | undefined } => ({
  role: cell.blocks.some(({ type }) => type === 'table') ? undefined : columnRole(cellText(cell)),
});

/** What the paragraphs of a cell say, on one line. */
export const cellText = ({ blocks }: LookCell): string =>
  blocks
    .map((block) => (block.type === 'paragraph' ? block.text : ''))
    .filter((text) => text !== '')
    .join(' ');

type Add = (role: string, ...found: readonly LookBlockParagraph[]) => void;

const shown = (cell: LookCell): readonly LookBlockParagraph[] =>
  cell.blocks.filter((block) => block.type === 'paragraph').filter(({ text }) => text !== '');

function addLevels({ head, body, roles }: LevelTable, others: LookTable[], add: Add): void {
  for (const cell of head.cells) add('table-header', ...shown(cell));
  for (const { cells } of body)
    for (const cell of cells) {
      const at = head.cells.findIndex(({ from, to }) => cell.from >= from && cell.from < to);
      const found = cell.isCovered ? [] : shown(cell);
      for (const block of cell.blocks) if (block.type === 'table') addTable(block, others, add);
      switch (roles[at]) {
        case 'level':
          add('level', ...found.slice(0, 1));
          add('criterion', ...found.slice(1));
          break;
        case 'criteria':
          add('criterion', ...found);
          break;
        case 'guideline':
          add('guideline', ...found);
          break;
        case 'result':
          for (const [index, paragraph] of found.entries()) add(resultRole(paragraph, index), paragraph);
      }
    }
}

/** Text that says where the evidence is looks as a form wants it, or not: it is not the text of results. */
const EVIDENCE = /^\(?(?:ดู)?(?:รายการ)?(?:เอกสาร|หลักฐาน)/u;

function resultRole(paragraph: LookBlockParagraph, index: number): string {
  if (EVIDENCE.test(paragraph.text)) return 'evidence';
  if (paragraph.isItem || /^[-–•*]/u.test(paragraph.text)) return 'list-item';
  if (!isBold(paragraph)) return 'result-body';
  return index === 0 ? 'result-heading-first' : 'result-heading';
}

const isBold = ({ pieces }: LookBlockParagraph): boolean =>
  pieces.every((piece) => piece.type !== 'text' || piece.look.bold || piece.text.trim() === '');

/** A table that is not of levels: its first row heads it where it says so, or has no row below it that does. */
function addTable(table: LookTable, others: LookTable[], add: Add): void {
  if (!table.rules.some(({ width }) => width > 0)) return;
  others.push(table);
  for (const { isHead, cells } of table.rows)
    for (const cell of cells) {
      add(isHead ? 'cell-header' : 'cell', ...shown(cell));
      for (const block of cell.blocks) if (block.type === 'table') addTable(block, others, add);
    }
}
