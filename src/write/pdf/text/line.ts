import { breakLines } from './break-lines.js';
import { justify, type Slack } from './justify.js';
import type { ParagraphText } from './paragraph.js';
import type { PreparedText } from './prepare.js';
import { trimmedEnd, type Segment } from './segment.js';

/** A line of a paragraph: glyphs `from` to `to` (not included) of a segment. */
export interface ComposedLine {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  /** Includes a space that follows: in extracted text it separates this line's last word from the next line's first. */
  readonly drawnTo: number;
  /** From the paragraph's left edge to the first glyph, pt. */
  readonly x: number;
  /** Slack after each glyph of a justified line. */
  readonly slack?: Slack;
  /** The width is too small for its words: it ends inside one, or is wider. */
  readonly isTooNarrow?: true;
  /** Not even one of its letters fits. */
  readonly isOverfull?: true;
}

/** Rounding of summed advances, pt. */
const TOLERANCE = 1e-3;

/** Breaks a paragraph into lines within a width (pt, indents already taken off) and aligns them. */
export function composeLines(
  paragraph: ParagraphText,
  prepared: PreparedText,
  width: number,
): readonly ComposedLine[] {
  return prepared.segments.flatMap((segment, index) => {
    const lead = index === 0 ? (paragraph.marker ? -paragraph.marker.hanging : paragraph.leadingIndent) : 0;
    const widths = { first: Math.max(width - lead, 1), rest: Math.max(width, 1) };
    let from = 0;
    return breakLines(segment, widths).map(({ glyph: end, rank }, line, all) => {
      const to = trimmedEnd(segment, from, end);
      const indent = line === 0 ? lead : 0;
      const slack =
        (line === 0 ? widths.first : widths.rest) - ((segment.pen[to] ?? 0) - (segment.pen[from] ?? 0));
      const isLast = line === all.length - 1;
      const composed: ComposedLine = {
        segment,
        from,
        to,
        drawnTo: Math.min(to + 1, end),
        x: indent + alignmentOffset(paragraph, slack),
        ...(paragraph.alignment === 'justify' && !isLast && slack > 0
          ? { slack: justify(segment, from, to, slack, paragraph.fontSize) }
          : {}),
        ...((rank === 'cut' || slack < -TOLERANCE) && { isTooNarrow: true }),
        ...(slack < -TOLERANCE &&
          hasWiderLetter(segment, from, to, line === 0 ? widths.first : widths.rest) && { isOverfull: true }),
      };
      from = end;
      return composed;
    });
  });
}

/** A number is never cut, so that it may be wider than its column although its digits fit. */
function hasWiderLetter({ pen }: Segment, from: number, to: number, width: number): boolean {
  for (let glyph = from; glyph < to; glyph += 1)
    if ((pen[glyph + 1] ?? 0) - (pen[glyph] ?? 0) > width + TOLERANCE) return true;
  return false;
}

function alignmentOffset({ alignment }: ParagraphText, slack: number): number {
  if (alignment === 'center') return slack / 2;
  return alignment === 'right' ? slack : 0;
}

/** Width of a line's ink without its slack, pt. */
export const lineWidth = ({ segment, from, to }: ComposedLine): number =>
  (segment.pen[to] ?? 0) - (segment.pen[from] ?? 0);
