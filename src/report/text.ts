import * as z from 'zod';
import { isLinkTarget } from '../core/index.js';
import {
  MARKS,
  plainText,
  type Inline,
  type InlineInput,
  type Mark,
  type TextInput,
  linkify,
  joinRuns,
  normalizeRuns,
} from '../markdown/index.js';

/** An address that a link may go to: of the web, of e-mail, or `#id` inside the document. */
export const linkTargetSchema = z.string().superRefine((target, context) => {
  if (isLinkTarget(target)) return;
  context.addIssue({ code: 'custom', params: { issue: { code: 'unsafe-link', found: target } } });
});

const flag = z.boolean().optional();
const flags = Object.fromEntries(MARKS.map((mark) => [mark, flag])) as Record<Mark, typeof flag>;

const inlineObject: z.ZodType<Exclude<InlineInput, string>, Exclude<InlineInput, string>> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('text'), text: z.string(), ...flags }),
      z.strictObject({ type: z.enum(MARKS), text: rawText }),
      z.strictObject({ type: z.literal('link'), target: linkTargetSchema, text: rawText }),
      z.strictObject({ type: z.literal('break') }),
    ]),
  )
  .meta({ id: 'inline' });

const rawText: z.ZodType<TextInput, TextInput> = z.lazy(() =>
  z.union([z.string(), inlineObject, z.array(z.union([z.string(), inlineObject]))]),
);

const toText = (input: TextInput): readonly Inline[] => joinRuns(linkify(normalizeRuns(input)));

function checkFilled(input: TextInput, context: z.RefinementCtx): void {
  if (plainText(normalizeRuns(input)).trim() !== '') return;
  context.addIssue({ code: 'custom', params: { issue: { code: 'empty', expected: 'text' } } });
}

/**
 * Text of a report: white space is collapsed, a line break in a string becomes a break, addresses become links. May be empty.
 */
export const textSchema: z.ZodType<readonly Inline[], TextInput> = rawText.transform(toText);

/** Text that may not be empty. */
export const requiredTextSchema: z.ZodType<readonly Inline[], TextInput> = rawText
  .superRefine(checkFilled)
  .transform(toText);

/** The same, given as a string. */
export const requiredStringSchema: z.ZodType<readonly Inline[], string> = z
  .string()
  .superRefine(checkFilled)
  .transform(toText);
