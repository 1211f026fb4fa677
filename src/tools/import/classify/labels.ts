import {
  type SourceBlock,
  type SourceParagraph,
  cellText,
  startText,
  takeStart,
} from '../../../read/index.js';
import type { Cell, CellRole } from './level-table.js';

const LABELS: readonly (readonly [CellRole, string])[] = [
  ['criteria', 'เกณฑ์(?:การประเมิน|การพัฒนา|การพิจารณา)?'],
  ['guideline', 'แนวทาง(?:การ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ)?'],
  ['result', 'ผล(?:การ)?(?:ดำเนินงาน|ดำเนินการ|ปฏิบัติงาน)'],
];

/** A label is alone on its line, or has a colon after it; a number may come before it. */
const PATTERNS = LABELS.map(
  ([role, words]) =>
    [
      role,
      new RegExp(`^\\s*(?:[\\d๐-๙]{1,2}(?:\\.[\\d๐-๙]{1,2})*[.)]?\\s*)?${words}\\s*(?:[:：]\\s*|$)`, 'u'),
    ] as const,
);

/**
 * The blocks of a cell that holds several things under labels (“เกณฑ์:”, “แนวทางดำเนินการ”), by what they are; those
 * before the first label are of the cell's own role.
 */
export function splitByLabels(blocks: readonly SourceBlock[], own: CellRole): readonly Cell[] {
  let role = own;
  return blocks.flatMap((block): readonly Cell[] => {
    const label = block.type === 'paragraph' ? readLabel(block) : undefined;
    role = label?.role ?? role;
    const rest = label?.rest ?? block;
    return label && cellText([rest]) === '' ? [] : [{ role, blocks: [rest] }];
  });
}

function readLabel(
  block: SourceParagraph,
): { readonly role: CellRole; readonly rest: SourceParagraph } | undefined {
  const text = startText(block.pieces);
  for (const [role, pattern] of PATTERNS) {
    const length = pattern.exec(text)?.[0].length;
    // A label without a colon has to end the paragraph, not only its first run of text.
    if (length === undefined || (length === text.length && text.trim() !== cellText([block]))) continue;
    return { role, rest: { ...block, pieces: takeStart(block.pieces, length) } };
  }
  return undefined;
}
