import type { FormCellProblem } from '../../core/index.js';
import { toText, type DocumentContext } from '../../read/content/index.js';
import type { SourceBlock, SourceTable } from '../../read/index.js';
import type { EvidenceInput } from '../../report/index.js';
import { cellPlain } from '../../tools/extract/index.js';
import { evidencePlaces } from '../evidence-places.js';
import { readYear } from '../figures.js';
import { EVIDENCE_COLUMNS } from '../labels.js';

const plain = (text: string): string => text.replace(/\s+/gu, '');
const HEADS = EVIDENCE_COLUMNS.map(plain);

/** The columns of a table by the heads that a table of evidence has; -1 for one that it lacks. */
const columnsOf = ({ rows: [head] }: SourceTable): readonly number[] => {
  const labels = (head?.cells ?? []).map(({ blocks }) => plain(cellPlain(blocks)));
  return HEADS.map((label) => labels.indexOf(label));
};

export const isEvidenceLabel = (label: string): boolean => HEADS.includes(plain(label));

/** Whether a table lists evidence: it names its title and its address. */
export function isEvidenceTable(table: SourceTable): boolean {
  const [, title = -1, place = -1] = columnsOf(table);
  return title >= 0 && place >= 0;
}

/** The evidence of a table, a row each; rows that nobody has filled in are left out. */
export function evidenceRows(
  table: SourceTable,
  context: DocumentContext,
  onProblem: (problem: FormCellProblem) => void,
): EvidenceInput[] {
  const columns = columnsOf(table);
  return table.rows.slice(1).flatMap(({ cells }, index): EvidenceInput[] => {
    const blocksAt = (column: number): readonly SourceBlock[] => cells[columns[column]!]?.blocks ?? [];
    const textAt = (column: number): string => cellPlain(blocksAt(column));
    if (EVIDENCE_COLUMNS.every((_, column) => textAt(column) === '')) return [];
    const [id, unit] = [textAt(0), textAt(4)];
    const year = readYear(textAt(3));
    if ('problem' in year)
      onProblem({
        code: 'form-cell',
        place: `แถว ${index + 1} ${EVIDENCE_COLUMNS[3]}`,
        found: textAt(3),
        ...year.problem,
      });
    const title = blocksAt(1).flatMap((block, at) =>
      block.type === 'paragraph'
        ? [...(at > 0 ? ['\n'] : []), ...[toText(block.pieces, context.linkTarget)].flat()]
        : [],
    );
    const places = evidencePlaces(blocksAt(2).flatMap((block) => cellPlain([block]) || []));
    const isUntitled = textAt(1) === '';
    return [
      {
        ...(id !== '' && { id }),
        title: isUntitled ? (places.link ?? places.file ?? unit) || '–' : title,
        ...places,
        ...('year' in year && year.year !== undefined && { year: year.year }),
        ...(unit !== '' && { unit }),
      },
    ];
  });
}
