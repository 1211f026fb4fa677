import type { ShapedFont } from '../font/index.js';
import type { ComposedLine } from '../text/compose.js';
import type { Look } from '../text/look.js';
import { colorOperands, number } from './operand.js';

/** What a look adds to a part of a line beside its glyphs; `x` and `width` in points. */
export interface Decoration {
  readonly look: Look;
  readonly x: number;
  readonly width: number;
}

/** A line as content-stream operations. */
export interface DrawnLine {
  readonly operations: string;
  /** The source text of the glyphs drawn. */
  readonly text: string;
  readonly fonts: ReadonlySet<ShapedFont>;
  readonly decorations: readonly Decoration[];
}

/** Adjustments smaller than this, 1/1000 em, are rounding. */
const LEAST_ADJUSTMENT = 0.005;

/**
 * One text object for the line, and in it one TJ operation for each run of one look (PDF 1.7, 9.4.3). pdfkit's pages
 * count y downwards, so the text matrix turns the glyphs up again. `x` and `baseline` in points from the page's top left.
 */
export function lineOperations(line: ComposedLine, x: number, baseline: number): DrawnLine {
  const { stretch, from, to, slack } = line;
  const { runs, glyphs, pen } = stretch;
  const origin = pen[from] ?? 0;
  const out = [`BT 1 0 0 -1 ${number(x)} ${number(baseline)} Tm`];
  const fonts = new Set<ShapedFont>();
  const decorations: Decoration[] = [];
  let text = '';
  let added = 0;
  let rise = 0;
  for (const { look, ...run } of runs) {
    if (run.to <= from || run.from >= to) continue;
    const first = Math.max(run.from, from);
    const end = Math.min(run.to, to);
    fonts.add(look.font);
    if (look.rise !== rise) out.push(`${number(look.rise)} Ts`);
    rise = look.rise;
    out.push(`${colorOperands(look.color)} rg /${look.font.id} ${number(look.size)} Tf`);
    const startX = x + (pen[first] ?? 0) - origin + added;
    let shown = '[<';
    for (let i = first; i < end; i++) {
      const glyph = glyphs[i];
      if (!glyph) continue;
      text += glyph.drawing.text;
      shown += look.font.hex(glyph);
      const share = slack?.[i - from] ?? 0;
      added += share;
      const advance = (((pen[i + 1] ?? 0) - (pen[i] ?? 0) + share) * 1000) / look.size;
      const adjustment = glyph.width - advance;
      if (Math.abs(adjustment) >= LEAST_ADJUSTMENT && i + 1 < to) shown += `>${number(adjustment)}<`;
    }
    out.push(`${shown}>] TJ`);
    if (look.underline || look.link !== undefined || look.linkToDestination !== undefined) {
      decorations.push({ look, x: startX, width: x + (pen[end] ?? 0) - origin + added - startX });
    }
  }
  if (rise !== 0) out.push('0 Ts');
  out.push('ET');
  return { operations: out.join('\n'), text, fonts, decorations };
}
