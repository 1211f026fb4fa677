import type { TextFont } from '../font/index.js';
import { isArtifact, type StructureElement, type Tag } from '../tags/index.js';
import type { ComposedLine, GlyphRun, RunStyle } from '../text/index.js';
import { colorOperands, number } from './operand.js';

/** An underline, a stroke through or a link of a part of a line; `x` and `width` in points. */
export interface Decoration {
  readonly style: RunStyle;
  readonly x: number;
  width: number;
}

/** A part of a line that belongs to one element and is in one language, as a text object (PDF 1.7, 9.4). */
export interface DrawnPart {
  /** The element, where it is not the line's. */
  readonly element: Tag | undefined;
  /** BCP 47, where the marks name it. */
  readonly language: string | undefined;
  readonly operations: string;
}

/** A line as content-stream operations. */
export interface DrawnLine {
  readonly parts: readonly DrawnPart[];
  /** The source text of the glyphs drawn. */
  readonly text: string;
  readonly fonts: ReadonlySet<TextFont>;
  readonly decorations: readonly Decoration[];
}

/** Adjustments smaller than this, 1/1000 em, are rounding. */
const MIN_ADJUSTMENT = 0.005;
/** Rounding of summed advances, pt. */
const SEAM = 0.01;

/**
 * One text object for each part of one element and language, and in it one TJ operation for each run of one style
 * (PDF 1.7, 9.4.3). pdfkit's pages count y downwards, so the text matrix turns the glyphs upright again. `x` and
 * `baseline` in points from the page's top left.
 */
export function lineOperations(line: ComposedLine, x: number, baseline: number): DrawnLine {
  const { segment, from, to, drawnTo, slack } = line;
  const { runs, glyphs, pen } = segment;
  const origin = pen[from] ?? 0;
  const fonts = new Set<TextFont>();
  const decorations: Decoration[] = [];
  const parts: (Omit<DrawnPart, 'operations'> & { readonly out: string[] })[] = [];
  // Collected in lists and joined once: appending glyph by glyph would make a new string each time.
  const text: string[] = [];
  let added = 0;
  let rise = 0;
  for (let at = firstRun(runs, from); at < runs.length; at += 1) {
    const { style, ...run } = runs[at]!;
    if (run.from >= drawnTo) break;
    const first = Math.max(run.from, from);
    const end = Math.min(run.to, drawnTo);
    const startX = x + (pen[first] ?? 0) - origin + added;
    let part = parts.at(-1);
    if (!part || part.element !== style.element || part.language !== style.language) {
      const { element, language } = style;
      part = { element, language, out: [`BT 1 0 0 -1 ${number(startX)} ${number(baseline)} Tm`] };
      parts.push(part);
    }
    fonts.add(style.font);
    if (style.rise !== rise) part.out.push(`${number(style.rise)} Ts`);
    rise = style.rise;
    part.out.push(`${colorOperands(style.color)} rg /${style.font.id} ${number(style.size)} Tf`);
    const shown = ['[<'];
    for (let i = first; i < end; i++) {
      const glyph = glyphs[i];
      if (!glyph) continue;
      text.push(glyph.drawing.text);
      shown.push(style.font.hex(glyph));
      const share = slack?.[i - from] ?? 0;
      added += share;
      const advance = (((pen[i + 1] ?? 0) - (pen[i] ?? 0) + share) * 1000) / style.size;
      const adjustment = glyph.width - advance;
      if (Math.abs(adjustment) >= MIN_ADJUSTMENT && i + 1 < drawnTo) shown.push(`>${number(adjustment)}<`);
    }
    part.out.push(`${shown.join('')}>] TJ`);
    if (
      first < to &&
      (style.underline || style.strike || style.link !== undefined || style.linkToDestination !== undefined)
    ) {
      const width = x + (pen[Math.min(end, to)] ?? 0) - origin + added - startX;
      const last = decorations.at(-1);
      if (last && areAlike(last.style, style) && last.x + last.width >= startX - SEAM) last.width += width;
      else decorations.push({ style, x: startX, width });
    }
  }
  if (rise !== 0) parts.at(-1)?.out.push('0 Ts');
  const drawn = parts.map(({ out, ...part }) => ({ ...part, operations: [...out, 'ET'].join('\n') }));
  return { parts: drawn, text: text.join(''), fonts, decorations };
}

/** Index of the first run that ends after a glyph, by binary search: a paragraph of many runs has many lines. */
function firstRun(runs: readonly GlyphRun[], from: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two decorations join without a seam: runs of one link that differ in language alone. */
const areAlike = (one: RunStyle, other: RunStyle): boolean =>
  linkElement(one.element) !== undefined &&
  linkElement(one.element) === linkElement(other.element) &&
  one.underline === other.underline &&
  one.strike === other.strike &&
  one.size === other.size &&
  one.rise === other.rise;

/** The element of the link that content is part of. */
export function linkElement(tag: Tag | undefined): StructureElement | undefined {
  let found = tag === undefined || isArtifact(tag) ? undefined : tag;
  while (found && found.type !== 'Link') found = found.parent;
  return found;
}
