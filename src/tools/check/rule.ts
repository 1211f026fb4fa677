import type { Finding } from '../../core/index.js';
import type { Report } from '../../report/index.js';
import type { Scale } from '../../report/score/index.js';

export interface RuleContext {
  /** What links inside the document can lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Points of the edition that the report is checked by; absent: the official ones. */
  readonly scale: Scale | undefined;
  /** Characters of the report that no font of the PDF has. */
  readonly undrawn: ReadonlySet<string>;
  /** Whether a file of the report's folder is there; undefined where the folder is not known. */
  readonly exists: ((file: string) => boolean) | undefined;
}

/** Looks at a report for one kind of thing. */
export type Rule = (report: Report, context: RuleContext) => readonly Finding[];
