import type { BlockInput } from '../../markdown/index.js';

/**
 * The content of a result, an answer or an appendix: a string of Markdown, or blocks.
 *
 * @example 'ส่วนราชการกำหนดแผนปฏิบัติราชการ\n\n1. วิเคราะห์สภาพแวดล้อม\n2. กำหนดเป้าหมาย'
 */
export type ContentInput = string | readonly BlockInput[];
