import * as z from 'zod';
import { isLinkTarget } from '../core/link-target.js';
import { linkify } from './linkify.js';
import { joinRuns, normalizeRuns } from './runs.js';

/** A run of text of one look; flags that are absent are off. */
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly superscript?: true;
}

/** A link; `target` is an absolute address with Thai letters percent-encoded. */
export interface TextLink {
  readonly type: 'link';
  readonly target: string;
  readonly text: readonly (TextRun | TextBreak)[];
}

export interface TextBreak {
  readonly type: 'break';
}

/** A piece of text in a parsed report. */
export type Inline = TextRun | TextLink | TextBreak;

/** A piece of text as a report gives it: a string, or marked text that may hold further pieces. */
export type InlineInput =
  | string
  | {
      type: 'text';
      text: string;
      bold?: boolean;
      italic?: boolean;
      underline?: boolean;
      superscript?: boolean;
    }
  | { type: 'bold' | 'italic' | 'underline' | 'superscript'; text: TextInput }
  | { type: 'link'; target: string; text: TextInput }
  | { type: 'break' };

export type TextInput = InlineInput | InlineInput[];

/** An address that a link may go to: of the web, of e-mail, or `#id` inside the document. */
export const linkTargetSchema = z.string().superRefine((target, context) => {
  if (isLinkTarget(target)) return;
  context.addIssue({ code: 'custom', params: { issue: { code: 'unsafe-link', found: target } } });
});

const flag = z.boolean().optional();

const inlineObject: z.ZodType<Exclude<InlineInput, string>, Exclude<InlineInput, string>> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('text'),
      text: z.string(),
      bold: flag,
      italic: flag,
      underline: flag,
      superscript: flag,
    }),
    z.strictObject({ type: z.enum(['bold', 'italic', 'underline', 'superscript']), text: rawText }),
    z.strictObject({ type: z.literal('link'), target: linkTargetSchema, text: rawText }),
    z.strictObject({ type: z.literal('break') }),
  ]),
);

const rawText: z.ZodType<TextInput, TextInput> = z.lazy(() =>
  z.union([z.string(), inlineObject, z.array(z.union([z.string(), inlineObject]))]),
);

const toText = (input: TextInput): readonly Inline[] => joinRuns(linkify(normalizeRuns(input)));

function checkFilled(input: TextInput, context: z.RefinementCtx): void {
  if (plainText(normalizeRuns(input)).trim() !== '') return;
  context.addIssue({ code: 'custom', params: { issue: { code: 'empty', expected: 'text' } } });
}

/**
 * Text of a report: white space collapsed, a line break in a string made a break, addresses made links.
 * Text may be empty.
 */
export const textSchema: z.ZodType<readonly Inline[], TextInput> = rawText.transform(toText);

/** Text that has to say something. */
export const requiredTextSchema: z.ZodType<readonly Inline[], TextInput> = rawText
  .superRefine(checkFilled)
  .transform(toText);

/** The same, given as a string. */
export const requiredStringSchema: z.ZodType<readonly Inline[], string> = z
  .string()
  .superRefine(checkFilled)
  .transform(toText);

/** The characters of a text, a break as a line feed. */
export const plainText = (text: readonly Inline[]): string =>
  text
    .map((piece) =>
      piece.type === 'break' ? '\n' : piece.type === 'link' ? plainText(piece.text) : piece.text,
    )
    .join('');
