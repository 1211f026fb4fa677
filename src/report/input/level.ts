import type { LevelName } from '../../core/index.js';
import type { TextInput } from '../../markdown/index.js';
import type { ContentInput } from './content.js';
import type { OwnerInput } from './owner.js';

/** A criterion or guideline of the standard as the report restates it: its text alone, or with points and a tick. */
export type StatementInput =
  | string
  | {
      /** The statement. May not be empty. */
      readonly text: TextInput;
      /** Its points, printed as a list under it. */
      readonly points?: readonly TextInput[] | undefined;
      /** Whether the agency meets it: printed as a ticked or an empty box. Absent: no box. */
      readonly met?: boolean | undefined;
      /** Custom fields, for templates: plain data, at most 1,000 values in 8 levels. */
      readonly extra?: Readonly<Record<string, unknown>> | undefined;
    };

/** A document that proves a result. It has an address, a file, or its title alone. */
export interface EvidenceInput {
  /** A name to refer to it from the text: `[หลักฐาน](#id)`. Unique in the report. */
  readonly id?: string | undefined;
  /** The document's title. May not be empty. */
  readonly title: TextInput;
  /** An address (`https:`, `http:`, `mailto:` or `#id`), printed as written. */
  readonly link?: string | undefined;
  /** A file inside the report's folder, as a path relative to it. */
  readonly file?: string | undefined;
  /** The document's year in the Buddhist era, for example 2568. */
  readonly year?: number | undefined;
  /** The unit that keeps the document. */
  readonly unit?: string | undefined;
}

/** One level of an item: what the standard asks for, what the agency did, and what proves it. */
export interface LevelInput {
  /**
   * `basic`, `advance` or `significance`; each at most once in an item.
   *
   * @remarks In an object without a type TypeScript takes `'basic'` for any text: give the report the type `ReportInput`, write
   * `satisfies ReportInput` behind it, or `'basic' as const`.
   */
  readonly level: LevelName;
  /** What the standard requires, printed under the level's name. Default: those of the edition, if one is given. */
  readonly criteria?: readonly StatementInput[] | undefined;
  /** แนวทางดำเนินการ, the second column. Default: those of the edition, if one is given. */
  readonly guidelines?: readonly StatementInput[] | undefined;
  /** ผลการดำเนินงาน, the third column: a string of Markdown, or blocks. Default: empty. */
  readonly result?: ContentInput | undefined;
  /** Documents that prove the result, in the order in which they are printed. */
  readonly evidence?: readonly EvidenceInput[] | undefined;
  /** Whether the agency claims the level; the score is computed from it. Absent: not yet assessed. */
  readonly passed?: boolean | undefined;
  /** Who fills the level in. Default: the owner of its item. */
  readonly owner?: OwnerInput | undefined;
  /** What the assessor recommends, for the assessor's column. */
  readonly recommendation?: ContentInput | undefined;
  /** Custom fields, for templates: plain data, at most 1,000 values in 8 levels. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
