import * as z from 'zod';
import {
  COLUMN_ALIGNS,
  markdownToBlocks,
  MAX_MARKDOWN_DEPTH,
  LIST_STYLES,
  type BlockInput,
  type ColumnAlign,
  type Inline,
} from '../markdown/index.js';
import type { Block } from './content.js';
import { normalizeList } from './list.js';
import { checkTable, tableCellSchema } from './table.js';
import { requiredTextSchema, textSchema } from './text.js';

/** Neither Word nor the markers of a list allow a page break inside an item. */
function refusePageBreaks(children: readonly Block[], context: z.RefinementCtx): void {
  children.forEach(({ type }, index) => {
    if (type !== 'page-break') return;
    context.addIssue({ code: 'custom', path: [index], params: { issue: { code: 'misplaced-page-break' } } });
  });
}

/** An empty caption is treated as absent. */
function withoutEmptyCaption<Captioned extends { readonly caption?: readonly Inline[] | undefined }>(
  block: Captioned,
): Captioned {
  if (block.caption?.length !== 0) return block;
  const { caption: _, ...rest } = block;
  return rest as Captioned;
}

/** Columns that are all as their content asks are not named. */
function withoutUsualAlign<Aligned extends { readonly align?: readonly ColumnAlign[] | undefined }>(
  block: Aligned,
): Aligned {
  if (!block.align?.every((align) => align === 'auto')) return block;
  const { align: _, ...rest } = block;
  return rest as Aligned;
}

const listItemSchema = z.union([
  z.string().transform((text) => ({ text: textSchema.parse(text), children: [] as readonly Block[] })),
  z.strictObject({
    marker: z.string().trim().min(1).optional(),
    text: textSchema.optional().transform((text) => text ?? []),
    children: z
      .lazy(() => blockListSchema)
      .optional()
      .transform((children) => children ?? [])
      .superRefine(refusePageBreaks),
  }),
]);

const figureSchema = z.strictObject({
  image: z.string().min(1),
  caption: textSchema.optional(),
  alt: z.string().optional(),
  width: z.number().min(1).max(100).optional(),
});

/** Figures in a row: with more than six, each is too small to see; three still show a photograph well. */
const MAX_COLUMNS = 6;
const DEFAULT_COLUMNS = 3;

export const blockSchema: z.ZodType<Block, BlockInput> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('heading'), text: requiredTextSchema }),
      z.strictObject({ type: z.literal('paragraph'), text: requiredTextSchema }),
      z.strictObject({ type: z.literal('note'), text: requiredTextSchema }),
      z
        .strictObject({
          type: z.literal('list'),
          style: z.enum(LIST_STYLES),
          start: z.int().min(1).max(99_999).optional(),
          items: z.array(listItemSchema).min(1),
        })
        .transform(normalizeList),
      z
        .strictObject({
          type: z.literal('table'),
          caption: textSchema.optional(),
          widths: z.array(z.number().min(1)).optional(),
          headerRows: z.int().min(0).default(1),
          align: z.array(z.enum(COLUMN_ALIGNS)).optional(),
          rows: z.array(z.array(tableCellSchema).min(1)).min(1),
        })
        .superRefine(checkTable)
        .transform(withoutEmptyCaption)
        .transform(withoutUsualAlign),
      figureSchema.extend({ type: z.literal('figure') }).transform(withoutEmptyCaption),
      z
        .strictObject({
          type: z.literal('figures'),
          columns: z.int().min(1).max(MAX_COLUMNS).optional(),
          figures: z.array(figureSchema.transform(withoutEmptyCaption)).min(1),
        })
        .transform(({ columns, ...row }) => ({
          ...row,
          columns: columns ?? Math.min(row.figures.length, DEFAULT_COLUMNS),
        })),
      z.strictObject({ type: z.literal('page-break') }),
    ]),
  )
  .meta({ id: 'block' });

export const blockListSchema: z.ZodType<readonly Block[], BlockInput[]> = z.lazy(() => z.array(blockSchema));

/** Blocks, or a Markdown string that is read into blocks. */
export const contentSchema: z.ZodType<readonly Block[], string | BlockInput[]> = z.union([
  z.string().transform((markdown, context): readonly Block[] => {
    const given = markdownToBlocks(markdown);
    if (given === undefined) {
      const issue = { code: 'too-deep', maximum: MAX_MARKDOWN_DEPTH };
      context.addIssue({ code: 'custom', params: { issue } });
      return z.NEVER;
    }
    const blocks = blockListSchema.safeParse(given);
    if (blocks.success) return blocks.data;
    for (const issue of blocks.error.issues)
      context.issues.push({ ...issue, path: [], input: markdown } as never);
    return z.NEVER;
  }),
  blockListSchema,
]);
