import type { Block, Document } from '../../src/document/tree.js';
import { loadOfficialFamily } from '../../src/fonts/official.js';
import {
  createPdfWriter,
  type PdfOptions,
  type PdfResult,
  type PdfWriter,
} from '../../src/write/pdf/writer.js';
import { readPdf, type ReadPdf } from './read-pdf.js';
import { document } from './tree.js';

let writer: Promise<PdfWriter> | undefined;

/** Writes with the official family; the fonts are opened once a test file. */
export async function write(content: Document | readonly Block[], options?: PdfOptions): Promise<PdfResult> {
  const whole = 'type' in content ? content : document(content);
  if (options) return createPdfWriter(await loadOfficialFamily(), options).write(whole);
  writer ??= loadOfficialFamily().then((family) => createPdfWriter(family));
  return (await writer).write(whole);
}

/** Writes and reads back with pdf.js. */
export async function writeAndRead(
  content: Document | readonly Block[],
): Promise<ReadPdf & { bytes: Uint8Array }> {
  const { bytes } = await write(content);
  return { ...(await readPdf(bytes)), bytes };
}

/** Text without white space. */
export const squash = (text: string): string => text.replace(/\s+/gu, '');

/** All text of a PDF as pdf.js finds it, without white space. */
export const wholeText = ({ pages }: ReadPdf): string =>
  squash(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));

const WORDS = 'การ พัฒนา คุณภาพ บริหาร จัดการ ภาครัฐ ป้า ปู่ น้ำ ญี่ปุ่น ที่ ฟ้า หน่วยงาน ประชาชน แผน'.split(' ');

/** Thai text of so many words, the same for the same number. */
export function thaiText(words: number, seed = words): string {
  let state = seed + 1;
  const next = (): number => (state = (state * 16807) % 2147483647);
  let text = '';
  for (let i = 0; i < words; i++)
    text += (WORDS[next() % WORDS.length] ?? '') + (next() % 8 === 0 ? ' ' : '');
  return text.trim();
}
