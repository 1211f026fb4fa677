import * as z from 'zod';
import {
  markdownToBlocks,
  MAX_MARKDOWN_DEPTH,
  LIST_STYLES,
  type ListStyleName,
  type BlockInput,
  type Inline,
} from '../markdown/index.js';
import { normalizeList } from './list.js';
import { checkTable, tableCellSchema, type TableCellContent } from './table.js';
import { requiredTextSchema, textSchema } from './text.js';

/** A piece of a result, an answer or an appendix in a parsed report. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | FigureRowBlock
  | NoteBlock
  | PageBreakBlock;

export interface HeadingBlock {
  readonly type: 'heading';
  readonly text: readonly Inline[];
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: readonly Inline[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly style: ListStyleName;
  readonly items: readonly ListItemContent[];
}

export interface ListItemContent {
  /** As printed, for example "1)"; always present in a parsed report. */
  readonly marker: string;
  readonly text: readonly Inline[];
  readonly children: readonly Block[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  /** Column widths, per cent; absent: equal. */
  readonly widths?: readonly number[];
  /** Number of header rows; they are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellContent[])[];
}

export interface FigureBlock {
  readonly type: 'figure';
  /** A path inside the report's folder, or a data: URL. */
  readonly image: string;
  readonly caption?: readonly Inline[];
  /** For readers who cannot see the picture; the caption is used if it is absent. */
  readonly alt?: string;
  /** Width, per cent of the column; absent: the picture's own, at most the column's. */
  readonly width?: number;
}

/** Figures side by side, in as many rows as they need. */
export interface FigureRowBlock {
  readonly type: 'figures';
  /** Figures in a row. */
  readonly columns: number;
  readonly figures: readonly Omit<FigureBlock, 'type'>[];
}

export interface NoteBlock {
  readonly type: 'note';
  readonly text: readonly Inline[];
}

export interface PageBreakBlock {
  readonly type: 'page-break';
}

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

export const blockSchema: z.ZodType<Block, BlockInput> = z.lazy(() =>
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
        rows: z.array(z.array(tableCellSchema).min(1)).min(1),
      })
      .superRefine(checkTable)
      .transform(withoutEmptyCaption),
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
);

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
