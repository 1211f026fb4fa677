import type { Block, Inline, Table } from '../../document/index.js';
import type { Inline as ReportInline } from '../../markdown/index.js';
import type { Evidence } from '../../report/index.js';
import { EVIDENCE_COLUMNS } from '../labels.js';
import { cell, cellOf, headRow, paragraph, row } from './text.js';

/** Rows that are there to be filled in. */
const OPEN_ROWS = 3;
const WIDTHS = [8, 40, 30, 8, 14];

/** The small table in which the evidence of a level is listed; `place` says of which, for the reader of the filled form. */
export const evidenceTable = (
  place: string,
  title: string,
  evidence: readonly Evidence[],
): readonly Block[] => [paragraph('form-heading', title), table(place, title, evidence)];

const table = (place: string, title: string, evidence: readonly Evidence[]): Table => ({
  type: 'table',
  style: 'evidence',
  columns: WIDTHS,
  description: title,
  metadata: { 'form-evidence': JSON.stringify(place) },
  head: [headRow(EVIDENCE_COLUMNS)],
  body: [
    ...evidence.map(({ id, title: name, link, file, year, unit }) =>
      row([
        cell('cell', id ?? ''),
        cellOf([paragraph('cell', '', { children: name.flatMap(inline) })]),
        cellOf(
          [link, file]
            .filter((place) => place !== undefined)
            .concat(link === undefined && file === undefined ? [''] : [])
            .map((text) => paragraph('cell', text)),
        ),
        cell('cell-centered', year === undefined ? '' : String(year)),
        cell('cell', unit ?? ''),
      ]),
    ),
    ...Array.from({ length: OPEN_ROWS }, () =>
      row(EVIDENCE_COLUMNS.map((_, at) => cell(at === 3 ? 'cell-centered' : 'cell', ''))),
    ),
  ],
});

/** A piece of a report's text as it is printed. */
function inline(piece: ReportInline): readonly Inline[] {
  if (piece.type === 'break') return [{ type: 'break' }];
  if (piece.type === 'link')
    return [{ type: 'link', target: piece.target, children: piece.text.flatMap(inline) as never }];
  const { bold, italic, underline, strike } = piece;
  return [
    {
      type: 'text',
      value: piece.text,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(strike && { strike }),
    },
  ];
}
