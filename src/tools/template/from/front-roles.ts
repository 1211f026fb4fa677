import type { LookBlockParagraph, LookSection } from '../../../read/word/look/index.js';
import { readHeading } from '../../import/classify/index.js';

/** Lines at the start of a form that may be its title. */
const MAX_LINES = 12;
const TITLE = /รายงาน|แบบฟอร์ม|แบบประเมิน|PMQA|คุณภาพการบริหารจัดการภาครัฐ/u;
const AGENCY = /^(?:สำนักงาน|สำนัก|กรม|กระทรวง|จังหวัด|องค์การ|เทศบาล|มหาวิทยาลัย|สถาบัน|โรงพยาบาล|ศูนย์)/u;

/** The lines of the title, on a separate page or above the rest. */
export function frontRoles(
  sections: readonly LookSection[],
): ReadonlyMap<string, readonly LookBlockParagraph[]> {
  const { lines, isCover } = frontLines(sections);
  const at = lines.findIndex(({ text }) => TITLE.test(text));
  const title = lines[at];
  if (!title) return new Map();
  const rest = lines.slice(at + 1);
  if (!isCover)
    return new Map([
      ['title', [title]],
      ['subtitle', rest.filter(({ look }) => look.align === title.look.align)],
    ]);
  return new Map([
    ['cover-title', [title]],
    ['cover-agency', rest.filter(({ text }) => AGENCY.test(text)).slice(0, 1)],
    ['cover-line', rest.filter(({ text }) => !AGENCY.test(text))],
  ]);
}

/** The first lines up to a heading, a table, or the end of the first page where a form says so. */
function frontLines(sections: readonly LookSection[]): {
  readonly lines: readonly LookBlockParagraph[];
  readonly isCover: boolean;
} {
  const lines: LookBlockParagraph[] = [];
  for (const { blocks } of sections) {
    for (const block of blocks) {
      const isEnd = block.type === 'table' || readHeading(block.text) !== undefined;
      if (isEnd || lines.length >= MAX_LINES) return { lines, isCover: false };
      if (block.breaksPage && lines.length > 0) return { lines, isCover: true };
      if (block.text !== '') lines.push(block);
    }
    if (lines.length > 0) return { lines, isCover: sections.length > 1 };
  }
  return { lines, isCover: false };
}
