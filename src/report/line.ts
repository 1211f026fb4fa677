import * as z from 'zod';

/** A line of plain text: white space collapsed, no line break, not empty. */
export const lineSchema = z
  .string()
  .transform((text) => text.replace(/[\s\u0085]+/gu, ' ').trim())
  .superRefine((text, context) => {
    if (text !== '') return;
    context.addIssue({ code: 'custom', params: { issue: { code: 'empty', expected: 'text' } } });
  });

/** The same, and absent where it is empty. */
export const optionalLineSchema = z
  .string()
  .transform((text) => text.replace(/[\s\u0085]+/gu, ' ').trim() || undefined)
  .optional();
