import {
  type SourceBlock,
  type SourceParagraph,
  cellText,
  startText,
  takeStart,
} from '../../../read/blocks/index.js';
import type { ColumnRole } from '../../../read/content/index.js';

const LABELS: readonly (readonly [ColumnRole, string])[] = [
  ['criteria', 'เกณฑ์(?:การประเมิน|การพัฒนา|การพิจารณา)?'],
  ['guideline', 'แนวทาง(?:การ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ)?'],
  ['result', 'ผล(?:การ)?(?:ดำเนินงาน|ดำเนินการ|ปฏิบัติงาน)'],
];

/** A label has a line of its own, or a colon after it. */
const PATTERNS = LABELS.map(
  ([role, words]) => [role, new RegExp(`^\\s*${words}\\s*(?:[:：]\\s*|$)`, 'u')] as const,
);

/**
 * The blocks of a cell that holds several things under labels (“เกณฑ์:”, “แนวทางดำเนินการ”), by what they are; those
 * before the first label are of the cell's own role.
 */
export function partByLabels(
  blocks: readonly SourceBlock[],
  own: ColumnRole,
): ReadonlyMap<ColumnRole, readonly SourceBlock[]> {
  const parts = new Map<ColumnRole, SourceBlock[]>();
  let role = own;
  for (const block of blocks) {
    const label = block.type === 'paragraph' ? readLabel(block) : undefined;
    role = label?.role ?? role;
    const rest = label?.rest ?? block;
    if (label && cellText([rest]) === '') continue;
    parts.set(role, [...(parts.get(role) ?? []), rest]);
  }
  return parts;
}

function readLabel(
  block: SourceParagraph,
): { readonly role: ColumnRole; readonly rest: SourceParagraph } | undefined {
  const text = startText(block.pieces);
  for (const [role, pattern] of PATTERNS) {
    const length = pattern.exec(text)?.[0].length;
    // A label of its own line ends the paragraph, not only its first run of text.
    if (length === undefined || (length === text.length && text.trim() !== cellText([block]))) continue;
    return { role, rest: { ...block, pieces: takeStart(block.pieces, length) } };
  }
  return undefined;
}
