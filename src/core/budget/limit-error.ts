import type { Limits } from './limits.js';

/** Limits that are met while documents are made; the others are reported as issues of the report. */
export type MetLimit = 'markupCharacters' | 'pages' | 'seconds';

/** A report needs more than a limit allows. No document is made. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly limit: MetLimit;
  readonly maximum: number;
  /** The message in Thai. */
  readonly thai: string;

  constructor(limit: MetLimit, maximum: Limits[MetLimit]) {
    const { th, en } = WORDS[limit](maximum);
    super(`${en} (limits.${limit})`);
    this.limit = limit;
    this.maximum = maximum;
    this.thai = `${th} (limits.${limit})`;
  }
}

const WORDS = {
  markupCharacters: (maximum) => ({
    th: `แม่แบบสร้างเนื้อหาเกิน ${maximum} ตัวอักษร`,
    en: `the templates make more than ${maximum} characters of markup`,
  }),
  pages: (maximum) => ({
    th: `เอกสารยาวเกิน ${maximum} หน้า`,
    en: `the document has more than ${maximum} pages`,
  }),
  seconds: (maximum) => ({
    th: `การสร้างเอกสารใช้เวลาเกิน ${maximum} วินาที`,
    en: `making the documents takes more than ${maximum} seconds`,
  }),
} satisfies Record<MetLimit, (maximum: number) => { readonly th: string; readonly en: string }>;
