import type { Emphasis } from 'mdast';
import { addNote, rawText, type MarkdownContext, type MarkdownOptions } from './context.js';

const TIME = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?(?:[AP]M|น\\.))?';
/** What chat programs put in the place of what is no text. */
const PLACEHOLDER =
  '\\[(?:รูป|รูปภาพ|ภาพ|สติกเกอร์|สติ๊กเกอร์|วิดีโอ|ไฟล์|ไฟล์แนบ|ข้อความเสียง|อัลบั้ม|photos?|stickers?|videos?|files?|voice message|album)\\]';

/** Lines that no one but a chat program writes. */
const SURE: readonly RegExp[] = [
  // The history that LINE saves: time, name and text between tabs.
  new RegExp(`^${TIME}\\t[^\\t]+\\t`, 'iu'),
  new RegExp(`^${TIME}[\\t ].{1,80}(?:${PLACEHOLDER}|ยกเลิกการส่งข้อความ|unsent a message)\\s*$`, 'iu'),
  // [15/1/2568 10:25:01] สมชาย: …, of WhatsApp.
  new RegExp(`^\\[?\\d{1,2}/\\d{1,2}/\\d{2,4},?\\s${TIME}\\]?\\s?[-–:]?\\s?[^:\\d]{1,60}:\\s`, 'iu'),
];
/** A name with a time after it, as copied messages have them; a plan of a day may have one such line. */
const NAMED = new RegExp(`^\\[?[^\\d\\s|][^\\d|]{1,60}\\]?\\s+${TIME}\\s*:?\\s*$`, 'iu');

const MAX_LINE = 300;

/** Reports a text that was copied from a chat with its times and names, at its first such line. */
export function noteChat(markdown: string, { onNote }: MarkdownOptions): void {
  if (!onNote) return;
  const lines = markdown.split(/\r\n?|\n/u).map((line) => (line.length > MAX_LINE ? '' : line));
  const named = lines.flatMap((line, index) => (NAMED.test(line) ? [index] : []));
  const sure = lines.findIndex((line) => SURE.some((pattern) => pattern.test(line)));
  const first = sure >= 0 ? sure : named.length > 1 ? named[0]! : -1;
  if (first >= 0)
    onNote({ code: 'chat-lines', text: lines[first]!.replace(/\s+/gu, ' ') }, { line: first + 1, column: 1 });
}

/** Text of a mark that is a heading or a word, not a paragraph. */
const MAX_MARKED = 120;

/**
 * Reports text between single asterisks: bold in a chat, italics in Markdown. A source or a remark is set so on purpose, and so
 * are words in English.
 */
export function noteAsterisks(node: Emphasis, context: MarkdownContext): void {
  const raw = rawText(node, context);
  if (!context.onNote || !/^\*[^*]/u.test(raw) || raw.length > MAX_MARKED) return;
  const text = raw.slice(1, -1);
  if (/[ก-๙]/u.test(text) && !/^\(?(?:หมายเหตุ|ที่มา|แหล่ง)/u.test(text))
    addNote({ code: 'single-asterisks', text }, node, context);
}

/** Listeners that hear of the first such text alone: it is one habit of who wrote the file. */
export function onceForAsterisks<Options extends MarkdownOptions>(options: Options): Options {
  const { onNote } = options;
  let isTold = false;
  if (!onNote) return options;
  return {
    ...options,
    onNote: (note, place) => {
      if (note.code === 'single-asterisks' && isTold) return;
      isTold ||= note.code === 'single-asterisks';
      onNote(note, place);
    },
  };
}
