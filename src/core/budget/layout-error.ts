import type { LayoutProblem } from '../problem/details/system.js';
import { PmqaError } from '../problem/pmqa-error.js';

export type { LayoutProblem };

/** A text for which a page has no room: it would run over the edge or over other text. No document is made. */
export class LayoutError extends PmqaError<LayoutProblem> {
  override readonly name = 'LayoutError';
}

/** Letters of a text that say which one it is. */
const EXCERPT = 40;

/** The beginning of a text, for `LayoutProblem`. */
export const layoutExcerpt = (text: string): string => text.trim().slice(0, EXCERPT);
