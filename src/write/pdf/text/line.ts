import type { TextNode } from '../layout/node.js';
import { breakLines } from './break-lines.js';
import { justify, type Slack } from './justify.js';
import type { PreparedText } from './prepare.js';
import { trimmedEnd, type Stretch } from './segment.js';

/** A line of a paragraph: glyphs `from` to `to` (not included) of a stretch. */
export interface ComposedLine {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
  /** Where a space follows, it is drawn too: to a reader it parts this line's last word from the next line's first. */
  readonly drawnTo: number;
  /** From the left edge of the stack's indent to the first glyph, pt. */
  readonly x: number;
  /** Slack after each glyph of a justified line. */
  readonly slack?: Slack;
}

/** Breaks a paragraph into lines within a width (pt, indents already taken off) and aligns them. */
export function composeLines(node: TextNode, prepared: PreparedText, width: number): readonly ComposedLine[] {
  return prepared.stretches.flatMap((stretch, index) => {
    const lead = index === 0 ? (node.marker ? -node.marker.hanging : node.leadingIndent) : 0;
    const widths = { first: Math.max(width - lead, 1), rest: Math.max(width, 1) };
    let from = 0;
    return breakLines(stretch, widths).map((end, line, all) => {
      const to = trimmedEnd(stretch, from, end);
      const indent = line === 0 ? lead : 0;
      const slack =
        (line === 0 ? widths.first : widths.rest) - ((stretch.pen[to] ?? 0) - (stretch.pen[from] ?? 0));
      const isLast = line === all.length - 1;
      const composed: ComposedLine = {
        stretch,
        from,
        to,
        drawnTo: Math.min(to + 1, end),
        x: indent + alignmentOffset(node, slack),
        ...(node.alignment === 'justify' && !isLast && slack > 0
          ? { slack: justify(stretch, from, to, slack, node.fontSize) }
          : {}),
      };
      from = end;
      return composed;
    });
  });
}

function alignmentOffset({ alignment }: TextNode, slack: number): number {
  if (alignment === 'center') return slack / 2;
  return alignment === 'right' ? slack : 0;
}
