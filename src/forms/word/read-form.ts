import type { LevelName, FormCellProblem } from '../../core/index.js';
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
import type { LevelInput, Report, ResultItemInput } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { anchorIds, cellPlain, isLevelTable, oneLine, toItem } from '../../tools/extract/index.js';
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

interface Draft {
  readonly levels: Map<string, Map<LevelName, LevelInput>>;
  readonly items: Map<string, Partial<ResultItemInput>>;
  /** Tables that go on with each other: a page break in a cell parts a table in two. */
  parted: readonly SourceTable[];
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
  const draft: Draft = { levels: new Map(), items: new Map(), parted: [] };
  let code: string | undefined;
  let level: LevelName | undefined;
  for (const block of file.blocks) {
    if (block.type === 'paragraph') {
      const found = CODE.exec(toArabicDigits(oneLine(block.pieces)))?.[1];
      if (found !== undefined) {
        [code, level] = [found, undefined];
        draft.parted = [];
      }
      continue;
    }
    const named = keptPlace(block);
    if (isEvidenceTable(block)) {
      const [item = code, name = level] = (named?.split('/') ?? []) as [string?, LevelName?];
      const own = item !== undefined && name !== undefined ? draft.levels.get(item)?.get(name) : undefined;
      const listed = evidenceRows(block, context, (problem) => problems.push(problem));
      if (own) cells.push(...textsUnder(block, isEvidenceLabel));
      if (own && listed.length > 0)
        draft.levels.get(item!)!.set(name!, { ...own, evidence: [...(own.evidence ?? []), ...listed] });
    } else if (isIndicatorTable(block)) {
      const item = named ?? code;
      if (item === undefined) continue;
      cells.push(...textsUnder(block, isIndicatorLabel));
      const indicators = indicatorRows(block, (problem) => problems.push(problem));
      draft.items.set(item, { ...draft.items.get(item), indicators });
    } else if (isDescription(block)) {
      const item = named ?? code;
      const blocks = toBlocks(typedIn(block.rows[0]!.cells[0]!.blocks), context);
      if (item?.startsWith('7')) draft.items.set(item, { ...draft.items.get(item), description: blocks });
    } else if (isLevelTable(block) && code !== undefined) {
      level = addLevels(code, block, context, draft) ?? level;
    }
  }
  return { ...parsedParts(draft), identity: identityOf(file), pictures: pictures.files, problems, cells };
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

/** Adds the levels of a table; gives the last of them. */
function addLevels(
  code: string,
  table: SourceTable,
  context: DocumentContext,
  draft: Draft,
): LevelName | undefined {
  const { levels } = draft;
  const known = levels.get(code) ?? new Map<LevelName, LevelInput>();
  levels.set(code, known);
  const cleaned: SourceTable = {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (at === 2 ? { ...cell, blocks: typedIn(cell.blocks) } : cell)),
    })),
  };
  const goesOn = cleaned.rows.slice(1, 2).every(({ cells }) => cellPlain(cells[0]?.blocks ?? []) === '');
  draft.parted = goesOn ? [...draft.parted, cleaned] : [cleaned];
  const item = toItem({ code, title: '' }, draft.parted, context);
  for (const each of item.levels) known.set(each.level, each);
  return item.levels.at(-1)?.level;
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
