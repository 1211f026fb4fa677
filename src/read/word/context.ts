import type { Unread } from '../blocks/index.js';
import type { KeptValues } from './kept-values.js';
import type { MarkerCounter } from './numbering.js';
import type { Relationship } from './package.js';
import type { Styles } from './styles.js';
import type { XmlElement } from '../../core/index.js';

/** What is needed to read runs of one part. */
export interface RunContext {
  readonly styles: Styles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Texts of footnotes, endnotes and comments, by the name of the element that refers to them and their id. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the file keeps and does not show. */
  readonly kept: KeptValues;
  /** The bytes of another part. */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** The root of another part. */
  readonly part: (path: string) => XmlElement | undefined;
  /** Called with the text of each text box, whose blocks then follow its paragraph; without it text boxes are unread. */
  readonly onTextBox?: (text: string) => void;
  /** Collects what a report has no place for. */
  readonly unread: Unread;
}

/** What is needed to read blocks of one part. */
export interface BlockContext extends RunContext {
  readonly markers: MarkerCounter;
}
