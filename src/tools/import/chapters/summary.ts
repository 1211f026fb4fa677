import { type SourceBlock, blockLines } from '../../../read/index.js';
import { readHeading, readLevelTable } from '../classify/index.js';
import type { Taken } from './taken.js';

const HEADING = /^(?:บทสรุป(?:สำหรับ)?(?:ของ)?ผู้บริหาร|executive\s+summary)\s*:?$/iu;

/** What ends it: the next chapter. */
const CHAPTER =
  /^(?:สารบัญ|คำนำ|บทนำ|ภาคผนวก|ส่วนที่\s*[\d๐-๙]|ลักษณะสำคัญ|หมวด(?:ที่)?\s*[\d๐-๙]|ผลการดำเนิน(?:งาน|การ)(?:ราย|ตาม)|รายงานผล|แผน(?:การ)?(?:ปรับปรุง|พัฒนา))/u;

/** Takes the executive summary: what follows its heading, up to the next chapter. */
export function takeSummary(blocks: readonly SourceBlock[]): Taken<readonly SourceBlock[]> {
  const at = blocks.findIndex((block) => block.type === 'paragraph' && HEADING.test(lineOf(block)));
  const heading = blocks[at];
  if (heading?.type !== 'paragraph') return { value: undefined, blocks };
  const isEnd = (block: SourceBlock): boolean => {
    if (block.type === 'table') return readLevelTable(block) !== undefined;
    const isAsHigh =
      heading.outline !== undefined && block.outline !== undefined && block.outline <= heading.outline;
    return isAsHigh || CHAPTER.test(lineOf(block)) || readHeading(lineOf(block)) !== undefined;
  };
  const length = blocks.slice(at + 1).findIndex(isEnd);
  // Without an end nothing tells the summary from the rest of the document.
  if (length < 1) return { value: undefined, blocks };
  return {
    value: blocks.slice(at + 1, at + 1 + length),
    blocks: [...blocks.slice(0, at), ...blocks.slice(at + 1 + length)],
  };
}

const lineOf = (block: SourceBlock): string => blockLines(block).join(' ').trim();
