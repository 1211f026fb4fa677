import { asWarning, type Warning } from '../core/index.js';
import {
  cellFill,
  isTextBlock,
  visit,
  type Document,
  type Node,
  type TableFill,
  type TextBlock,
} from '../document/index.js';

const WHITE = '#ffffff';
const BLACK = '#000000';

/** Least contrast of text, and of large text (WCAG 2.2, success criterion 1.4.3, level AA). */
const MIN_CONTRAST = 4.5;
const MIN_LARGE = 3;

/** Letters from this size on are large, pt; bold ones from the second. */
const LARGE = 18;
const LARGE_BOLD = 14;

/** Red, green and blue as light (WCAG 2.2, relative luminance). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours differ, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

interface Setting {
  /** `#rrggbb`; over a watermark there are two. */
  readonly behind: readonly string[];
  readonly fills?: TableFill | undefined;
}

/** A warning for each paragraph style with text that is hard to read before what is behind it, once for each pair of colours. */
export function contrastWarnings(document: Document): readonly Warning[] {
  const { theme } = document;
  const found = new Map<string, Warning>();
  const compare = (block: TextBlock, color: string, background: string, isBold: boolean): void => {
    const style = theme.paragraphs[block.style];
    const size = style?.size ?? 0;
    const minimum = size >= LARGE || (isBold && size >= LARGE_BOLD) ? MIN_LARGE : MIN_CONTRAST;
    const ratio = contrast(color, background);
    const key = [block.style, color, background].join(' ');
    if (ratio >= minimum || found.has(key)) return;
    const rounded = Math.floor(ratio * 10) / 10;
    found.set(
      key,
      asWarning({ code: 'low-contrast', style: block.style, color, background, ratio: rounded, minimum }),
    );
  };
  const read = (block: TextBlock, backgrounds: readonly string[]): void => {
    const style = theme.paragraphs[block.style];
    for (const inline of block.children) {
      const span =
        inline.type === 'text' && inline.style !== undefined ? theme.spans?.[inline.style] : undefined;
      const color = inline.type === 'link' ? theme.link.color : (span?.color ?? style?.color ?? BLACK);
      const isBold = (span?.bold ?? style?.bold) === true || (inline.type === 'text' && inline.bold === true);
      for (const background of backgrounds) compare(block, color, background, isBold);
    }
  };
  /** What is behind each node, and the fills of the table that it is in. */
  const settings = new Map<Node, Setting>();
  const page: Setting = { behind: [WHITE, ...(theme.watermark ? [theme.watermark.color] : [])] };
  visit(document, (node, parent) => {
    if (node.type === 'label') return 'skip';
    const { behind, fills } = (parent && settings.get(parent)) ?? page;
    if (isTextBlock(node)) {
      read(node, behind);
      return 'skip';
    }
    const fill = node.type === 'cell' ? cellFill(node, fills) : undefined;
    settings.set(node, {
      behind: fill === undefined ? behind : [fill],
      fills: node.type === 'table' ? theme.tables[node.style]?.fill : fills,
    });
    return undefined;
  });
  return [...found.values()];
}
