/**
 * An open table or cell, as a page break meets it. `top` and `bottom` are what it takes of each further page, pt: a
 * repeated header or rule and a cell's padding.
 */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
  /** Notes how far the content reached on a page that is left; gives how far the frame itself reaches. */
  readonly leave: (page: number, y: number) => number;
  /** Puts the frame's top on the page that has been entered and moves the writer below it. */
  readonly enter: () => void;
}
