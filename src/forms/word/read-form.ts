import { append, type LevelName, type FormCellProblem } from '../../core/index.js';
import {
  asTyped,
  createLinkTarget,
  createPictures,
  toBlocks,
  withMarkers,
  type DocumentContext,
} from '../../read/content/index.js';
import type { SourceBlock, SourceTable } from '../../read/index.js';
import type { WordFile } from '../../read/word/index.js';
import type { EvidenceInput, LevelInput, Report, ResultItemInput } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import {
  anchorIds,
  cellPlain,
  isLevelTable,
  levelNamed,
  oneLine,
  toItem,
} from '../../tools/extract/index.js';
import { evidenceRows, isEvidenceLabel, isEvidenceTable } from './evidence-rows.js';
import { indicatorRows, isIndicatorTable } from './indicator-rows.js';
import { isIndicatorLabel } from '../indicator-grid.js';
import { parsedParts } from '../parsed-parts.js';
import { withoutPrompts } from './prompts.js';

/** A form, or another Word file with tables of levels, as it is filled in. */
export interface ReadForm {
  readonly categories: Report['categories'];
  readonly results?: Report['results'];
  /** The report that a form says it is of. */
  readonly identity?: { readonly agency: string; readonly fiscalYear: number } | undefined;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Cells that say something else than is asked for. */
  readonly problems: readonly FormCellProblem[];
  /** Texts of the cells of evidence and indicators, whether they were taken or refused. */
  readonly cells: readonly string[];
}

type OpenLevel = Omit<LevelInput, 'evidence'> & { evidence?: EvidenceInput[] };
type Levels = Map<string, Map<LevelName, OpenLevel>>;

interface Draft {
  /** Tables of an item that go on with each other: a page break in a cell parts a table in two. */
  readonly groups: { readonly code: string; readonly tables: SourceTable[] }[];
  readonly evidence: {
    readonly item: string;
    readonly level: LevelName;
    readonly rows: EvidenceInput[];
    readonly texts: readonly string[];
  }[];
  readonly items: Map<string, Partial<ResultItemInput>>;
}

const CODE = /^([1-7]\.[1-6])(?!\d)/u;

/** Reads what a Word file holds of levels and indicators, wherever in it they are. */
export function readForm(file: WordFile): ReadForm {
  const pictures = createPictures(file.source, { asFiles: true });
  const problems: FormCellProblem[] = [];
  const context: DocumentContext = {
    pictures,
    linkTarget: createLinkTarget(anchorIds(file.blocks), () => undefined),
    anyDigits: /libreoffice/iu.test(file.program ?? ''),
    unread: file.unread,
  };
  const cells: string[] = [];
  const draft: Draft = { groups: [], evidence: [], items: new Map() };
  let code: string | undefined;
  let level: LevelName | undefined;
  for (const block of file.blocks) {
    if (block.type === 'paragraph') {
      const found = CODE.exec(toArabicDigits(oneLine(block.pieces)))?.[1];
      if (found !== undefined) {
        [code, level] = [found, undefined];
        draft.groups.push({ code, tables: [] });
      }
      continue;
    }
    const named = keptPlace(block);
    if (isEvidenceTable(block)) {
      const [item = code, name = level] = (named?.split('/') ?? []) as [string?, LevelName?];
      const rows = evidenceRows(block, context, (problem) => problems.push(problem));
      if (item !== undefined && name !== undefined)
        draft.evidence.push({ item, level: name, rows, texts: textsUnder(block, isEvidenceLabel) });
    } else if (isIndicatorTable(block)) {
      const item = named ?? code;
      if (item === undefined) continue;
      append(cells, textsUnder(block, isIndicatorLabel));
      const indicators = indicatorRows(block, (problem) => problems.push(problem));
      draft.items.set(item, { ...draft.items.get(item), indicators });
    } else if (isDescription(block)) {
      const item = named ?? code;
      const blocks = toBlocks(typedIn(block.rows[0]!.cells[0]!.blocks), context);
      if (item?.startsWith('7')) draft.items.set(item, { ...draft.items.get(item), description: blocks });
    } else if (isLevelTable(block) && code !== undefined) {
      level = addTable(code, block, draft) ?? level;
    }
  }
  const levels = levelsOf(draft, context, cells);
  return {
    ...parsedParts({ levels, items: draft.items }),
    identity: identityOf(file),
    pictures: pictures.files,
    problems,
    cells,
  };
}

/** What somebody typed into a field: lists too are typed by hand. */
const typedIn = (blocks: readonly SourceBlock[]): readonly SourceBlock[] =>
  withMarkers(asTyped(withoutPrompts(blocks)));

/** The texts of a table's cells under labels that its reader knows. */
function textsUnder({ rows: [head, ...rows] }: SourceTable, isKnown: (label: string) => boolean): string[] {
  const labels = (head?.cells ?? []).map(({ blocks }) => cellPlain(blocks));
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }, column) => (isKnown(labels[column] ?? '') ? [cellPlain(blocks)] : [])),
  );
}

/** Adds a table of levels; gives the last level that it names. */
function addTable(code: string, table: SourceTable, draft: Draft): LevelName | undefined {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === 2 ? { ...cell, blocks: typedIn(cell.blocks) } : cell)),
  }));
  const names = rows.slice(1).map(({ cells }) => cellPlain(cells[0]?.blocks ?? []));
  const group = draft.groups.at(-1);
  if (group && (names[0] ?? '') === '') group.tables.push({ ...table, rows });
  else draft.groups.push({ code, tables: [{ ...table, rows }] });
  return names.map(levelNamed).findLast((name) => name !== undefined);
}

/** The levels by their items, with the evidence that is listed under them; its texts go to `cells`. */
function levelsOf({ groups, evidence }: Draft, context: DocumentContext, cells: string[]): Levels {
  const levels = new Map<string, Map<LevelName, OpenLevel>>();
  for (const { code, tables } of groups) {
    if (tables.length === 0) continue;
    const known = levels.get(code) ?? new Map<LevelName, OpenLevel>();
    levels.set(code, known);
    const item = toItem({ code, title: '' }, tables, context);
    for (const { evidence: listed, ...each } of item.levels)
      known.set(each.level, { ...each, ...(listed && { evidence: [...listed] }) });
  }
  for (const { item, level, rows, texts } of evidence) {
    const own = levels.get(item)?.get(level);
    if (!own) continue;
    append(cells, texts);
    if (rows.length > 0) append((own.evidence ??= []), rows);
  }
  return levels;
}

/** The place that a table of ours keeps. */
function keptPlace(table: SourceTable): string | undefined {
  for (const { cells } of table.rows.slice(0, 1))
    for (const { blocks } of cells)
      for (const block of blocks) {
        if (block.type !== 'paragraph') continue;
        for (const name of ['form-evidence', 'form-indicators', 'form-description']) {
          const value = block.metadata.get(name);
          if (typeof value === 'string') return value;
        }
      }
  return undefined;
}

const isDescription = ({ rows: [only, ...others] }: SourceTable): boolean =>
  others.length === 0 && only?.cells.length === 1;

function identityOf({ blocks, lost }: WordFile): ReadForm['identity'] {
  const kept = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.metadata.get('form')] : []));
  const value = [...kept, ...lost.filter(({ name }) => name === 'form').map((each) => each.value)].find(
    Boolean,
  );
  const { agency, fiscalYear } = (value ?? {}) as { agency?: unknown; fiscalYear?: unknown };
  return typeof agency === 'string' && typeof fiscalYear === 'number' ? { agency, fiscalYear } : undefined;
}
