/** A width and a height, in the unit of what was given. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of a letter and height of a line of bold TH Sarabun, as shares of the font size. */
const LETTER_WIDTH = 0.46;
const LINE_HEIGHT = 1.15;

/** Share of the page's text area that a watermark fills. */
const FILLED = 0.75;

/** A line at 45 degrees is as wide, and as high, as this share of its length and height together. */
const DIAGONAL = Math.SQRT1_2;

/** How far a watermark is turned, degrees counterclockwise, as Word's own are. */
export const WATERMARK_ANGLE = 45;

/** The size of a watermark's line of text before it is turned, so that it fits the text area of a page. */
export function watermarkSize(text: string, area: Size): Size {
  const letters = Math.max(1, text.replace(/\p{Mn}/gu, '').length);
  const most = (Math.min(area.width, area.height) * FILLED) / DIAGONAL;
  const size = most / (letters * LETTER_WIDTH + LINE_HEIGHT);
  return { width: size * letters * LETTER_WIDTH, height: size * LINE_HEIGHT };
}
