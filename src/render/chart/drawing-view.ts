import type { Shape } from '../../document/index.js';

/** A drawing as the partial `drawing` prints it; the reader of the markup makes the labels paragraphs. */
export interface DrawingView {
  /** pt */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly labels: readonly LabelView[];
}

export interface LabelView {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Name in `theme.paragraphs`. */
  readonly style: string;
  readonly text: string;
}

/** A drawing with what it shows in words, for readers who cannot see it. */
export interface DescribedDrawing extends DrawingView {
  readonly alt: string;
}
