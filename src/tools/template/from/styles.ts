import type { ParagraphStyle } from '../../../document/index.js';
import type { Draft, Fields } from './draft.js';
import { isSame, length, points } from './lengths.js';
import { measure, type Measured } from './measure.js';
import type { FormRoles } from './roles.js';

/** What is read of a style: all of it, its letters with or without the alignment, or all but its indents. */
type Extent = 'all' | 'letters' | 'aligned' | 'unindented';

/** The styles that a form shows, each after the one that it extends. */
const STYLES: readonly (readonly [style: string, extent: Extent])[] = [
  ['title', 'all'],
  ['subtitle', 'all'],
  ['category', 'all'],
  ['item', 'all'],
  ['cover-title', 'aligned'],
  ['cover-line', 'aligned'],
  ['cover-agency', 'aligned'],
  ['table-header', 'unindented'],
  ['level', 'unindented'],
  ['criterion', 'unindented'],
  ['guideline', 'unindented'],
  ['result-heading', 'unindented'],
  ['result-body', 'all'],
  ['list-item', 'unindented'],
  ['cell', 'letters'],
  ['cell-header', 'aligned'],
];

/** Styles whose sizes follow the text's where a form does not show them. */
const FOLLOWING = ['title', 'cover-title', 'cover-line', 'cell', 'note', 'overview-count', 'chart-label'];

/** Takes the looks of a form's styles; `scale` for a form whose font is larger than the one that stands for it. */
export function takeStyles(roles: FormRoles, draft: Draft, scale: number): void {
  const measured = (style: string): Measured | undefined => {
    const found = measure(roles.paragraphs.get(style) ?? []);
    return found && scaled(found, scale);
  };
  const all = measure(roles.all);
  const text =
    measured('result-body') ?? measured('guideline') ?? measured('criterion') ?? (all && scaled(all, scale));
  if (!text) return;
  const before = draft.theme().paragraphs['base']!.size;
  takeText(text, draft);
  if (text.size < SMALL) draft.note('small-letters', String(text.size));
  const ratio = text.size / before;
  if (Math.abs(ratio - 1) > NEAR)
    follow(
      ratio,
      FOLLOWING.filter((style) => !roles.paragraphs.has(style)),
      draft,
    );
  for (const [style, extent] of STYLES) {
    const found = measured(style);
    if (found) takeStyle(style, found, extent, draft);
  }
}

/** Other sizes stay where the text's is nearly the official one. */
const NEAR = 0.1;

/** Thai letters of TH Sarabun New below this size are hard to read, pt. */
const SMALL = 13;

/** Other fonts are larger at the same size; sizes are whole or half points. */
export const scaled = (look: Measured, scale: number): Measured =>
  scale === 1 ? look : { ...look, size: half(look.size * scale), exact: half(look.exact * scale) };

const half = (size: number): number => Math.round(size * 2) / 2;

/** What holds for all text. */
function takeText({ size, color, after, line, align }: Measured, draft: Draft): void {
  const base = draft.theme().paragraphs['base']!;
  const body = align === 'justify' ? 'justify' : 'left';
  const spacing = {
    ...(!isSame(after, base.spacing.after) && { after: length(after) }),
    ...(isOtherLine(line, base.spacing.line) && { line: rounded(line) }),
  };
  draft.take({ ...(body !== base.align && { align: body }) }, 'style');
  takeFields(
    'base',
    {
      ...(!isSame(size, base.size) && { size: points(size) }),
      ...(color !== (base.color ?? BLACK) && { color }),
      ...(Object.keys(spacing).length > 0 && { spacing }),
    },
    draft,
  );
}

function follow(ratio: number, styles: readonly string[], draft: Draft): void {
  const { paragraphs, lists } = draft.theme();
  for (const style of styles) {
    const size = half(paragraphs[style]!.size * ratio);
    takeFields(style, { size: points(size) }, draft);
  }
  if (ratio <= 1.1) return;
  for (const [list, { hanging }] of Object.entries(lists))
    draft.take({ lists: { [list]: { hanging: length(hanging * ratio) } } }, 'style');
}

const BLACK = '#000000';
const rounded = (line: number): number => Number(line.toFixed(2));
const isOtherLine = (one: number, other: number): boolean => Math.abs(one - other) > 0.01;

export function takeStyle(name: string, found: Measured, extent: Extent, draft: Draft): void {
  const style = draft.theme().paragraphs[name];
  if (style) takeFields(name, differences(found, style, extent), draft);
}

/** What a style of the theme lacks of a look. */
function differences(found: Measured, style: ParagraphStyle, extent: Extent): Fields {
  const isAll = extent === 'all' || extent === 'unindented';
  const indent = {
    ...(!isSame(found.left, style.indent.left) && { left: length(found.left) }),
    ...(!isSame(found.right, style.indent.right) && { right: length(found.right) }),
    ...(!isSame(found.firstLine, style.indent.firstLine) && { firstLine: length(found.firstLine) }),
  };
  const spacing = {
    ...(!isSame(found.before, style.spacing.before) && { before: length(found.before) }),
    ...(!isSame(found.after, style.spacing.after) && { after: length(found.after) }),
    ...(found.exact > 0
      ? !isSame(found.exact, style.spacing.exact ?? 0) && { exact: points(found.exact) }
      : isOtherLine(found.line, style.spacing.line) && { line: rounded(found.line) }),
  };
  return {
    ...(!isSame(found.size, style.size) && { size: points(found.size) }),
    ...(found.bold !== style.bold && { bold: found.bold }),
    ...(found.italic !== style.italic && { italic: found.italic }),
    ...(found.color !== (style.color ?? BLACK) && { color: found.color }),
    ...(extent !== 'letters' && found.align !== style.align && { align: found.align }),
    ...(extent === 'all' && Object.keys(indent).length > 0 && { indent }),
    ...(isAll && Object.keys(spacing).length > 0 && { spacing }),
  };
}

const takeFields = (style: string, fields: Fields, draft: Draft): void => {
  if (Object.keys(fields).length > 0) draft.take({ paragraphs: { [style]: fields } }, 'style');
};
