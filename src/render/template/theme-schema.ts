import * as z from 'zod';
import type { ThemeDetail } from '../../core/index.js';
import { lengthSchema as length } from './length.js';

const distance = length.refine((value) => value >= 0, {
  params: { issue: { code: 'below-zero' } satisfies ThemeDetail },
});
const edges = z.strictObject({ top: distance, right: distance, bottom: distance, left: distance });
const color = z.string().refine((value) => /^#[0-9a-f]{6}$/iu.test(value), {
  params: { issue: { code: 'bad-color' } satisfies ThemeDetail },
});
const positive = length.refine((value) => value > 0, {
  params: { issue: { code: 'not-above-zero' } satisfies ThemeDetail },
});

/** Letters of a longer watermark would be small. */
const MAX_WATERMARK = 40;
const watermarkText = z.string().trim().min(1).max(MAX_WATERMARK).regex(/^.*$/u);

/** Sizes of paper in portrait orientation, pt. */
export const PAPERS = {
  A3: { width: 841.89, height: 1190.55 },
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const;

/** Word takes no larger distance between paragraphs, pt (31,680 twips of `w:spacing`). */
const MAX_GAP = 1584;
const gap = distance.refine((value) => value <= MAX_GAP, {
  params: { issue: { code: 'too-large-gap' } satisfies ThemeDetail },
});

/** Word takes no larger letters, pt (`w:sz` of 3,276 half points). */
const MAX_SIZE = 1638;

export const paragraphSchema = z.strictObject({
  /** The style that this one starts from; `base` where none is named. */
  extends: z.string().optional(),
  name: z.string().min(1),
  font: z.string().min(1).optional(),
  size: positive.refine((value) => value <= MAX_SIZE, {
    params: { issue: { code: 'too-large-letters' } satisfies ThemeDetail },
  }),
  bold: z.boolean(),
  italic: z.boolean(),
  color: color.optional(),
  align: z.enum(['body', 'left', 'center', 'right', 'justify']),
  indent: z.strictObject({ left: length, right: length, firstLine: length }),
  spacing: z.strictObject({
    before: gap,
    after: gap,
    line: z.number().min(0.5).max(5),
    exact: positive.optional(),
  }),
  keepWithNext: z.boolean(),
  keepLines: z.boolean(),
});

const span = z.strictObject({
  name: z.string().min(1),
  color: color.optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  font: z.string().min(1).optional(),
});

/** A file of the template's folder. */
const file = z.string().trim().min(1).max(200);

/** A family's files; one file alone is that of its regular face. */
const fontFiles = z.union([
  file.transform((regular) => ({ regular })),
  z.strictObject({
    regular: file,
    bold: file.optional(),
    italic: file.optional(),
    boldItalic: file.optional(),
  }),
]);

/** Each family is embedded in both files. */
const MAX_FAMILIES = 4;
const fonts = z
  .record(
    z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^[^"\\<>;,]*$/u),
    fontFiles,
  )
  .refine((families) => Object.keys(families).length <= MAX_FAMILIES, {
    params: { issue: { code: 'too-many-fonts', maximum: MAX_FAMILIES } satisfies ThemeDetail },
  });

/** A column of the tables of levels with a field of `extra`. */
const extraColumn = z.strictObject({
  label: z.string().trim().min(1),
  field: z.string().trim().min(1),
  /** Per cent of the table's width. */
  width: z.number().min(3).max(40),
});

const numberFormat = z.string().refine((format) => format.includes('{page}') && format.length <= 100, {
  params: { issue: { code: 'bad-page-number' } satisfies ThemeDetail },
});

const list = z
  .strictObject({
    name: z.string().min(1),
    numbering: z.enum(['decimal', 'thai-digits', 'thai-letters', 'none']),
    marker: z.string().min(1),
    indent: distance,
    hanging: positive,
  })
  .refine(({ numbering, marker }) => (numbering === 'none') !== marker.includes('%n'), {
    path: ['marker'],
    params: { issue: { code: 'bad-list-marker' } satisfies ThemeDetail },
  });

const levels = z.strictObject({ basic: color, advance: color, significance: color }).partial();
const fill = z.strictObject({ head: color, rowHead: color, cell: color, levels }).partial();

const table = z.strictObject({
  name: z.string().min(1),
  rule: z.strictObject({ width: distance, color }),
  padding: edges,
  fill: fill.optional(),
  columns: z.array(z.number().positive()),
  keepRows: z.boolean().optional(),
});

/** What the templates' own drawings are made of. */
const size = z.strictObject({ width: positive, height: positive });
const drawings = z.strictObject({
  qrCode: z.strictObject({ size: positive }),
  charts: z.strictObject({
    /** Paragraph style of the labels. */
    label: z.string(),
    colors: z.strictObject({
      result: color,
      other: color,
      area: color,
      target: color,
      axis: color,
      grid: color,
    }),
    trend: size,
    bars: size,
    radar: size,
  }),
});

export type DrawingLook = z.output<typeof drawings>;

/** Text needs some room, whichever way the page is turned, pt. */
const MIN_ROOM = 100;

/** Word takes no longer side, pt: 31,680 twips of `w:pgSz` (ECMA-376, part 1, 17.6.13). */
const MAX_SIDE = 1584;

/** A running header or footer may begin this far into the paper, a share of its shorter side. */
const MAX_RUNNING_SHARE = 0.3;

function checkRoom({ paper, margin, ...page }: PageSize, context: z.RefinementCtx): void {
  if (Math.max(paper.width, paper.height) > MAX_SIDE) {
    const issue: ThemeDetail = { code: 'paper-too-large' };
    context.addIssue({ code: 'custom', path: ['paper'], params: { issue } });
    return;
  }
  const addIssue = (path: string): void => {
    const issue: ThemeDetail = { code: 'no-room-for-text' };
    context.addIssue({ code: 'custom', path: [path], params: { issue } });
  };
  const shorter = Math.min(paper.width, paper.height);
  for (const part of ['header', 'footer'] as const)
    if (page[part] > shorter * MAX_RUNNING_SHARE) addIssue(part);
  const sides = Math.max(margin.left + margin.right, margin.top + margin.bottom);
  if (shorter - sides < MIN_ROOM) addIssue('margin');
}

/** Indents keep a line of every style on the paper, whichever way it is turned. */
function checkIndents({ page, paragraphs, lists }: Indented, context: z.RefinementCtx): void {
  const { paper, margin } = page;
  const width = Math.min(paper.width, paper.height) - margin.left - margin.right;
  const addIssue = (path: string[]): void => {
    const issue: ThemeDetail = { code: 'indent-off-page' };
    context.addIssue({ code: 'custom', path, params: { issue } });
  };
  for (const [name, { indent }] of Object.entries(paragraphs)) {
    const isOut = indent.left + Math.min(0, indent.firstLine) < -margin.left || indent.right < -margin.right;
    const room = width - indent.left - indent.right - Math.max(0, indent.firstLine);
    if (isOut || room < MIN_ROOM / 2) addIssue(['paragraphs', name, 'indent']);
  }
  for (const [name, { indent, hanging }] of Object.entries(lists)) {
    if (width - indent < MIN_ROOM / 2 || hanging > width / 2) addIssue(['lists', name, 'indent']);
  }
}

interface Indented {
  readonly page: PageSize;
  readonly paragraphs: Readonly<Record<string, Pick<z.output<typeof paragraphSchema>, 'indent'>>>;
  readonly lists: Readonly<Record<string, { readonly indent: number; readonly hanging: number }>>;
}

interface PageSize {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margin: z.output<typeof edges>;
  readonly header: number;
  readonly footer: number;
}

/** A theme as `theme.yaml` writes it once every paragraph style is complete. */
export const themeSchema = z
  .strictObject({
    font: z.strictObject({ family: z.string().min(1) }),
    fonts: fonts.optional(),
    page: z
      .strictObject({
        paper: z
          .union([z.enum(['A3', 'A4', 'Letter']), z.strictObject({ width: positive, height: positive })])
          .transform((paper) => (typeof paper === 'string' ? PAPERS[paper] : paper)),
        orientation: z.enum(['portrait', 'landscape']),
        margin: edges,
        header: distance,
        footer: distance,
      })
      .superRefine(checkRoom),
    align: z.enum(['left', 'justify']),
    link: z.strictObject({ color, underline: z.boolean() }),
    drawings,
    symbol: z.strictObject({ family: z.string().min(1), scale: z.number().min(0.2).max(2) }),
    paragraphs: z.record(z.string(), paragraphSchema),
    lists: z.record(z.string(), list),
    tables: z.record(z.string(), table),
    pageNumber: z.strictObject({ format: numberFormat, digits: z.enum(['thai', 'arabic']).optional() }),
    extraColumns: z.array(extraColumn).max(4).optional(),
    firstPage: z.enum(['same', 'different']),
    spans: z.record(z.string(), span).optional(),
    watermark: z.strictObject({ text: watermarkText, color: color.default('#e0e0e0') }).optional(),
    omit: z.array(z.string()).optional(),
  })
  .superRefine(checkIndents);
