/** The place that a link to a table leads to; a vector that draws nothing. */
export interface Anchor {
  readonly type: 'anchor';
  readonly destination: string;
  /** pt from the page's top left. */
  readonly x: number;
  readonly y: number;
}
