import { withoutEnd } from '../../../core/index.js';
import type * as z from 'zod';
import type { evidenceSchema } from '../../../report/index.js';
import { type DocumentContext, toText } from '../../../read/content/index.js';
import { type SourceBlock, type SourceParagraph, cellText } from '../../../read/index.js';

type EvidenceInput = z.input<typeof evidenceSchema>;

/** How a list of the documents that prove a result is headed. */
const HEADING =
  /^(?:(?:รายการ)?เอกสาร\s*(?:\/\s*)?)?หลักฐาน(?:เชิงประจักษ์|ประกอบ|อ้างอิง|ที่เกี่ยวข้อง|การดำเนิน|สนับสนุน|\s|:|$).{0,60}$/u;

/** One of them that says no more. */
const LABEL =
  /^(?:(?:รายการ)?เอกสาร\s*(?:\/\s*)?)?หลักฐาน(?:เชิงประจักษ์|ประกอบ(?:การดำเนินงาน|การพิจารณา)?|อ้างอิง|ที่เกี่ยวข้อง|การดำเนิน(?:งาน|การ)|สนับสนุน)?\s*[:：]?$/u;

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
    evidence: toEvidence(listed, linkTarget),
  };
}

/** The documents of a column for evidence: each paragraph or item one; undefined if the column is not such a list. */
export function columnEvidence(
  blocks: readonly SourceBlock[],
  { linkTarget }: DocumentContext,
): EvidenceInput[] | undefined {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.length < blocks.length || !paragraphs.every(isTextOnly)) return undefined;
  const listed = paragraphs.filter((block) => cellText([block]) !== '' && !isLabel(block));
  return listed.length > 0 ? toEvidence(listed, linkTarget) : undefined;
}

/** An address at a text's end, which may be in brackets. */
const ADDRESS = /(?:^|[\s:：(])\(?(https?:\/\/[^\s()]{1,2000})\)?$/iu;
/** What a column says where there is no document. */
const NO_EVIDENCE = /^(?:[-–—]+|ไม่มี|N\/?A)$/iu;

/** The words by which a column says that there is no document; undefined where it names one. */
export function saidNone(blocks: readonly SourceBlock[]): string | undefined {
  const text = cellText(blocks);
  return NO_EVIDENCE.test(text) ? text : undefined;
}

/** Documents by their paragraphs; an address after a title, or below it, is where the document is. */
function toEvidence(
  listed: readonly SourceParagraph[],
  linkTarget: DocumentContext['linkTarget'],
): EvidenceInput[] {
  const evidence: EvidenceInput[] = [];
  for (const paragraph of listed) {
    const { pieces } = paragraph;
    const text = cellText([paragraph]);
    if (NO_EVIDENCE.test(text)) continue;
    const isPlain = pieces.every((piece) => piece.type === 'text' && Object.keys(piece.style).length === 0);
    const found = isPlain ? ADDRESS.exec(text) : null;
    const title = found ? withoutEnd(text.slice(0, found.index), ' :：(–-') : '';
    const last = evidence.at(-1);
    const link = found?.[1];
    if (link && title !== '') evidence.push({ title, link });
    else if (link && last && last.link === undefined) evidence[evidence.length - 1] = { ...last, link };
    else evidence.push({ title: toText(pieces, linkTarget) });
  }
  return evidence;
}

const isPlainItem = (block: SourceBlock): block is SourceParagraph =>
  block.type === 'paragraph' && block.item !== undefined && isTextOnly(block);

const isTextOnly = ({ pieces }: SourceParagraph): boolean =>
  pieces.every(({ type }) => type !== 'picture' && type !== 'page');
