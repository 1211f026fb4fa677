/** Why a picture cannot be used, as data; the words for each are in `WORDS`. */
export type PictureProblem =
  | { readonly code: 'not-found' | 'not-a-file' | 'outside' | 'address' | 'no-folder' | 'bad-data-url' }
  | { readonly code: 'not-readable'; readonly reason: string }
  | { readonly code: 'too-large' | 'too-large-together'; readonly megabytes: number }
  | { readonly code: 'too-many'; readonly maximum: number }
  | { readonly code: 'too-many-pixels'; readonly megapixels: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'no-size' }
  /** `kind` names a format that is known and not taken. */
  | { readonly code: 'unknown-kind'; readonly kind?: string }
  | { readonly code: 'corrupt'; readonly kind: 'PNG' | 'JPEG' | 'SVG'; readonly reason: string }
  | { readonly code: 'rare-jpeg' }
  | { readonly code: 'unsafe-svg'; readonly found: string };

interface Words {
  readonly th: string;
  readonly en: string;
}

type WordsByCode = {
  readonly [Code in PictureProblem['code']]: (problem: Extract<PictureProblem, { code: Code }>) => Words;
};

const WORDS: WordsByCode = {
  'not-found': () => ({ th: 'ไม่พบไฟล์', en: 'there is no such file' }),
  'not-a-file': () => ({ th: 'ไม่ใช่ไฟล์', en: 'it is not a file' }),
  outside: () => ({ th: 'อยู่นอกโฟลเดอร์ของรายงาน', en: 'it lies outside the report’s folder' }),
  address: () => ({
    th: 'เป็นที่อยู่เว็บ ให้บันทึกภาพเป็นไฟล์ในโฟลเดอร์ของรายงาน',
    en: 'it is an address; save the picture as a file in the report’s folder',
  }),
  'no-folder': () => ({
    th: 'ไม่ทราบโฟลเดอร์ของภาพ ให้ระบุ baseDir',
    en: 'no folder to look for pictures in; give the option baseDir',
  }),
  'bad-data-url': () => ({
    th: 'data: URL ต้องเป็นภาพ PNG JPEG หรือ SVG แบบ base64',
    en: 'a data: URL holds a PNG, JPEG or SVG picture as base64',
  }),
  'not-readable': ({ reason }) => ({ th: `เปิดไฟล์ไม่ได้ (${reason})`, en: `it cannot be read (${reason})` }),
  'too-large': ({ megabytes }) => ({
    th: `ไฟล์ใหญ่เกิน ${megabytes} MB ให้ย่อภาพ`,
    en: `it is larger than ${megabytes} MB; scale it down`,
  }),
  'too-large-together': ({ megabytes }) => ({
    th: `ภาพทั้งหมดของรายงานรวมกันใหญ่เกิน ${megabytes} MB`,
    en: `the report’s pictures together are larger than ${megabytes} MB`,
  }),
  'too-many': ({ maximum }) => ({
    th: `รายงานมีภาพเกิน ${maximum} ภาพ`,
    en: `the report has more than ${maximum} pictures`,
  }),
  'too-many-pixels': ({ megapixels }) => ({
    th: `ภาพมีเกิน ${megapixels} ล้านจุด ให้ย่อภาพ`,
    en: `it has more than ${megapixels} million pixels; scale it down`,
  }),
  'too-slow': ({ seconds }) => ({
    th: `วาดภาพนานเกิน ${seconds} วินาที ให้ทำภาพให้เรียบง่ายขึ้นหรือบันทึกเป็น PNG`,
    en: `drawing it takes more than ${seconds} seconds; make it simpler or save it as PNG`,
  }),
  'no-size': () => ({ th: 'ภาพไม่มีขนาด', en: 'its size is zero' }),
  'unknown-kind': ({ kind }) => ({
    th: `${kind ? `เป็นภาพ ${kind}` : 'ไม่ใช่ไฟล์ภาพที่รู้จัก'} ให้บันทึกเป็น PNG JPEG หรือ SVG`,
    en: `${kind ? `it is a ${kind} picture` : 'it is no picture of a known kind'}; save it as PNG, JPEG or SVG`,
  }),
  corrupt: ({ kind, reason }) => ({
    th: `ไฟล์ ${kind} เสียหาย (${reason}) ให้บันทึกภาพใหม่`,
    en: `the ${kind} file is damaged (${reason}); save the picture again`,
  }),
  'rare-jpeg': () => ({
    th: 'เป็น JPEG ชนิดที่โปรแกรมส่วนใหญ่อ่านไม่ได้ ให้บันทึกใหม่เป็น JPEG ธรรมดาแบบ RGB',
    en: 'it is a JPEG of a kind that few programs read; save it as a plain RGB JPEG',
  }),
  'unsafe-svg': ({ found }) => ({
    th: `ไฟล์ SVG มี ${found} ซึ่งไม่รับ ให้บันทึกเป็น SVG ธรรมดาหรือ PNG`,
    en: `the SVG file holds ${found}, which is not taken; save it as plain SVG or as PNG`,
  }),
};

/** The words for a problem, in Thai and English. */
export function describePictureProblem(problem: PictureProblem): Words {
  const words = WORDS[problem.code] as (problem: PictureProblem) => Words;
  return words(problem);
}

/** A problem as an exception, for readers deep inside a file. */
export class PictureError extends Error {
  override readonly name = 'PictureError';

  constructor(readonly problem: PictureProblem) {
    super(describePictureProblem(problem).en);
  }
}
