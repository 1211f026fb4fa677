import type * as z from 'zod';
import type { evidenceSchema } from '../../../report/index.js';
import { type DocumentContext, toText } from '../../../read/content/index.js';
import { type SourceBlock, type SourceParagraph, cellText } from '../../../read/index.js';

type EvidenceInput = z.input<typeof evidenceSchema>;

/** How a list of the documents that prove a result is headed. */
const HEADING =
  /^(?:(?:รายการ)?เอกสาร(?:\s*\/?\s*))?หลักฐาน(?:เชิงประจักษ์|ประกอบ|อ้างอิง|ที่เกี่ยวข้อง|การดำเนิน|สนับสนุน|\s|:|$).{0,60}$/u;

/** One of them that says no more. */
const LABEL =
  /^(?:(?:รายการ)?เอกสาร(?:\s*\/?\s*))?หลักฐาน(?:เชิงประจักษ์|ประกอบ(?:การดำเนินงาน|การพิจารณา)?|อ้างอิง|ที่เกี่ยวข้อง|การดำเนิน(?:งาน|การ)|สนับสนุน)?\s*[:：]?$/u;

const isLabel = (block: SourceBlock): boolean => block.type === 'paragraph' && LABEL.test(cellText([block]));

export const isEvidenceHeading = (block: SourceBlock): boolean =>
  block.type === 'paragraph' && HEADING.test(cellText([block]));

/** A result's blocks with the list of evidence at their end, one document an item, as evidence. */
export function splitEvidence(
  blocks: readonly SourceBlock[],
  { linkTarget }: DocumentContext,
): { readonly result: readonly SourceBlock[]; readonly evidence?: EvidenceInput[] } {
  const at = blocks.findLastIndex(isEvidenceHeading);
  const listed = blocks.slice(at + 1).filter((block) => cellText([block]) !== '');
  if (at < 0 || listed.length === 0 || !listed.every(isPlainItem)) return { result: blocks };
  return {
    result: blocks.slice(0, isLabel(blocks[at]!) ? at : at + 1),
    evidence: listed.map(({ pieces }) => ({ title: toText(pieces, linkTarget) })),
  };
}

/** The documents of a column for evidence: each paragraph or item one; undefined if the column is not such a list. */
export function columnEvidence(
  blocks: readonly SourceBlock[],
  { linkTarget }: DocumentContext,
): EvidenceInput[] | undefined {
  const listed = blocks.filter((block) => cellText([block]) !== '' && !isLabel(block));
  const isList = blocks.every((block) => block.type === 'paragraph' && isTextOnly(block));
  return isList && listed.length > 0
    ? listed.flatMap((block) =>
        block.type === 'paragraph' ? [{ title: toText(block.pieces, linkTarget) }] : [],
      )
    : undefined;
}

const isPlainItem = (block: SourceBlock): block is SourceParagraph =>
  block.type === 'paragraph' && block.item !== undefined && isTextOnly(block);

const isTextOnly = ({ pieces }: SourceParagraph): boolean =>
  pieces.every(({ type }) => type !== 'picture' && type !== 'page');
