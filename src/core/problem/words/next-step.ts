import type { ReportPath } from '../place.js';
import type { Words } from './words.js';

/** Fields that hold Markdown or a list of blocks. */
const OF_BLOCKS: ReadonlySet<unknown> = new Set([
  'result',
  'recommendation',
  'content',
  'children',
  'intro',
  'executiveSummary',
  'description',
  'note',
  'progress',
  'problem',
  'nextStep',
]);

const PICTURE: Words = {
  th: 'ให้ใส่ชื่อไฟล์ในโฟลเดอร์ของรายงาน หรือข้อความ data:image/png;base64,…',
  en: "give the path of a file in the report's folder, or the text data:image/png;base64,… with buffer.toString('base64')",
};

const BLOB: Words = {
  th: 'ให้ใช้ new Uint8Array(await file.arrayBuffer())',
  en: 'use new Uint8Array(await file.arrayBuffer())',
};

/** What to do about a value of a class that is often given in place of what it holds. */
export const OF_CLASS: Readonly<Record<string, Words>> = {
  Promise: { th: 'ให้ใช้ await ก่อน', en: 'await it first' },
  Map: { th: 'ให้ใช้ Object.fromEntries(…)', en: 'use Object.fromEntries(…)' },
  Set: { th: 'ให้ใช้ [...…]', en: 'spread it into a list: [...set]' },
  bigint: { th: 'ให้ใช้ Number(…)', en: 'use Number(…)' },
  AbortController: { th: 'ให้ใช้ controller.signal', en: 'give its signal' },
  URL: { th: 'ให้ใช้ fileURLToPath(…)', en: 'use fileURLToPath(…) of node:url' },
  ArrayBuffer: { th: 'ให้ใช้ new Uint8Array(…)', en: 'wrap it in new Uint8Array(…)' },
  Blob: BLOB,
  File: BLOB,
};

/** What to do about a text in place of a file: its content, or its URL. */
export function textStep(shown: string): Words | undefined {
  if (!shown.startsWith('“')) return undefined;
  if (/^“(?:UEsDB|JVBERi0)/u.test(shown))
    return { th: "ให้ใช้ Buffer.from(…, 'base64')", en: "decode it first: Buffer.from(text, 'base64')" };
  return {
    th: 'ข้อความของรายงานให้ส่งเป็นไบต์ ด้วย new TextEncoder().encode(…)',
    en: 'give the text of a report as bytes: new TextEncoder().encode(text)',
  };
}

/** What to do about a value of the wrong kind; undefined where the kinds say it. */
export function nextStep(expected: string, found: string, path: ReportPath): Words | undefined {
  const [parent, field] = [path.at(-2), path.at(-1)];
  if (found === 'Promise' || found === 'Map' || found === 'Set' || found === 'bigint') return OF_CLASS[found];
  if (expected === 'text' && (field === 'image' || field === 'emblem') && found !== 'number') return PICTURE;
  if (field === 'date' && (found === 'Date' || found === 'number'))
    return {
      th: 'ให้เขียนเป็นข้อความ ปี ค.ศ.-เดือน-วัน เช่น "2025-09-30"',
      en: "write it as text, year-month-day in the Common Era: '2025-09-30'",
    };
  if (found === 'Uint8Array') return { th: 'ให้ใช้ toString()', en: 'decode it first, buffer.toString()' };
  // Such as `code: 1.1` in YAML.
  if (expected === 'text' && found === 'number')
    return { th: 'ให้ใส่เครื่องหมายคำพูดคร่อม', en: 'write it in quotation marks' };
  if (expected === 'boolean' && found === 'text')
    return {
      th: 'ให้เขียนคำใดคำหนึ่งนี้โดยไม่มีเครื่องหมายคำพูด',
      en: 'write one of these without quotation marks',
    };
  if (expected === 'number' && field === 'value' && found === 'text')
    return {
      th: 'ปีที่ไม่มีตัวเลขให้เว้นว่าง',
      en: 'leave it empty without a figure',
    };
  if ((expected === 'list' || expected === 'blocks') && found === 'object')
    return {
      th: 'แม้มีรายการเดียวก็ให้ครอบด้วย [ ] ใน YAML ให้ขึ้นต้นด้วย “- ”',
      en: 'write a list even of one, in [ ], or in YAML after “- ”',
    };
  if (expected === 'object' && found === 'text' && typeof field === 'number' && OF_BLOCKS.has(parent))
    return {
      th: 'ให้เขียน { type: "paragraph", text: "…" } หรือให้ทั้งหมดเป็นข้อความ Markdown เดียว',
      en: 'write { type: "paragraph", text: "…" }, or one text of Markdown in place of the list',
    };
  return undefined;
}

/** What to do about something else than the data of a report. */
export const firstStep = (found: string): Words => HOLDERS[found] ?? READ_FIRST;

/** What holds a report. */
const HOLDERS: Readonly<Record<string, Words | undefined>> = {
  Promise: OF_CLASS['Promise'],
  Map: OF_CLASS['Map'],
  text: {
    th: 'ให้อ่านไฟล์ด้วย readReport หรือใช้ JSON.parse ก่อน',
    en: 'read a file with readReport, or use JSON.parse first',
  },
  '{ report }': { th: 'ให้ส่งค่าในช่อง report', en: 'give the value of its field report' },
};

const READ_FIRST: Words = {
  th: 'ให้อ่านไฟล์ด้วย readReport หรือ extractReport ก่อน',
  en: 'read a file with readReport or extractReport first',
};
