import type * as z from 'zod';
import { append } from '../../core/index.js';
import type { profileSchema } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { toBlocks, type DocumentContext, toText } from '../../read/content/index.js';
import { PAGE_BREAK } from './item.js';
import type { OutlinedChapter } from './outline.js';
import type { SourceBlock, SourceParagraph, SourceTable } from '../../read/index.js';
import { oneLine } from './text.js';

export type ProfileInput = z.input<typeof profileSchema>;
type SectionInput = ProfileInput['sections'][number];
type TopicInput = SectionInput['groups'][number]['topics'][number];

/** Category 0: sections under headings of level 2, groups under headings of level 3 with a table of questions and answers each. */
export function readProfile({ heading, blocks }: OutlinedChapter, context: DocumentContext): ProfileInput {
  const first = blocks.findIndex((block) => isSection(block));
  const intro = toBlocks(first < 0 ? blocks : blocks.slice(0, first), context);
  const sections: SectionInput[] = [];
  let tables = 0;
  for (const block of first < 0 ? [] : blocks.slice(first)) {
    const section = sections.at(-1);
    if (block.type === 'table') {
      const topics = section?.groups.at(-1)?.topics;
      if (topics) readRows(block, topics, tables > 0, context);
      tables += 1;
    } else if (isSection(block)) {
      const [number, title] = numbered(oneLine(block.pieces));
      sections.push({ number: Number(toArabicDigits(number)), ...(title && { title }), groups: [] });
    } else if (isGroup(block)) {
      const [label, title] = numbered(oneLine(block.pieces));
      section?.groups.push({ ...(label && { label }), ...(title && { title }), topics: [] });
      tables = 0;
    } else if (section && block.role === 'profile-section-question') {
      section.question = toText(block.pieces, context.linkTarget);
    }
  }
  const title = oneLine(heading.pieces)
    .replace(/^หมวด\s*[0๐]/u, '')
    .trim();
  return {
    ...(title !== '' && { title }),
    ...(intro.length > 0 && { intro }),
    sections,
  };
}

const isSection = (block: SourceBlock): boolean =>
  block.type === 'paragraph' && (block.role === 'item' || block.outline === 2);
const isGroup = (block: SourceBlock): boolean =>
  block.type === 'paragraph' && (block.role === 'profile-group' || block.outline === 3);

/** A heading's number or letter and what follows it. */
function numbered(heading: string): readonly [string, string] {
  const [, number = '', title = ''] = /^([^.)\s]*)[.)]\s*(.*)$/su.exec(heading) ?? [];
  return [number, title];
}

/** Reads a table's rows; the first row of one that a page break has split continues the answer before. */
function readRows(
  table: SourceTable,
  topics: TopicInput[],
  isContinued: boolean,
  context: DocumentContext,
): void {
  table.rows.slice(1).forEach(({ cells: [left, right] }, index) => {
    const paragraphs = (left?.blocks ?? []).filter(
      (block): block is SourceParagraph => block.type === 'paragraph' && oneLine(block.pieces) !== '',
    );
    const topic = paragraphs.find(({ role }) => role === 'profile-topic');
    const question = paragraphs.find((paragraph) => paragraph !== topic);
    const answer = toBlocks(right?.blocks ?? [], context);
    if (topic) {
      const [number, title] = numbered(oneLine(topic.pieces));
      topics.push({ number: Number(toArabicDigits(number)), ...(title && { title }), answers: [] });
    }
    const last = topics.at(-1);
    if (!last) return;
    const answers = (last.answers ??= []);
    if (isContinued && index === 0 && paragraphs.length === 0 && answers.length > 0) {
      const before = answers.at(-1);
      const continued = toBlocks([PAGE_BREAK, ...(right?.blocks ?? [])], context);
      if (Array.isArray(before)) append(before, continued);
      return;
    }
    if (question) (last.questions ??= []).push(toText(question.pieces, context.linkTarget));
    answers.push(answer);
  });
}
