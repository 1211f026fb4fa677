import type { Signature } from '../../report/index.js';
import { formatThaiDate, parseThaiDate, toArabicDigits } from '../../thai/index.js';
import type { SourceBlock, SourceTable } from '../../read/index.js';
import { cellPlain } from './text.js';

/** Dots are printed where nothing is given. */
const DOTS = /\.{4,}|…/u;

/**
 * Who signs a report, as the table at its end shows it: names, positions, roles and dates that were changed there. `kept` is what
 * the file holds; it stays where the table is gone or shows the same.
 */
export function readSignatures(table: SourceTable | undefined, kept: unknown): unknown {
  if (!table || !Array.isArray(kept)) return kept;
  const cells = table.rows.flatMap((row) =>
    row.cells.flatMap(({ blocks }) => (cellPlain(blocks) === '' ? [] : [blocks])),
  );
  return cells.map((blocks, index) => readSignature(blocks, (kept as readonly Signature[])[index]));
}

function readSignature(blocks: readonly SourceBlock[], kept: Signature | undefined): Partial<Signature> {
  const lines = (role: string): readonly string[] =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === role ? [cellPlain([block])] : [],
    );
  const [name = '', position = '', role = ''] = lines('signature');
  const [date = ''] = lines('signature-end');
  const own = (shown: string, before: string | undefined): string | undefined => {
    if (shown === '' || DOTS.test(shown)) return undefined;
    return before !== undefined && toArabicDigits(before) === toArabicDigits(shown) ? before : shown;
  };
  const signs = {
    name: own(name.replace(/^\(|\)$/gu, '').trim(), kept?.name),
    position: own(position.replace(/^ตำแหน่ง\s*/u, ''), kept?.position),
    role: own(role, kept?.role),
    date: readDate(date, kept?.date),
  };
  return Object.fromEntries(Object.entries(signs).filter(([, value]) => value !== undefined));
}

function readDate(line: string, kept: string | undefined): string | undefined {
  if (DOTS.test(line)) return undefined;
  const shown = toArabicDigits(line.replace(/^วันที่\s*/u, ''));
  if (kept !== undefined && shown.includes(formatThaiDate(kept))) return kept;
  return parseThaiDate(shown) ?? kept;
}
