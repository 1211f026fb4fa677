import type { ReportPath } from '../place.js';
import type { ExtraSchemaDetail } from './extra.js';
import type { FontProblemDetail } from './font.js';
import type { IssueDetail } from './issue.js';
import type { MarkupIssue } from './markup.js';
import type { Plain } from './plain.js';
import type { SyntaxReason } from './read.js';

/** What is wrong with a value of a theme beyond its kind. */
export type ThemeDetail =
  | Plain<
      | 'below-zero'
      | 'not-above-zero'
      | 'bad-color'
      | 'bad-page-number'
      | 'bad-list-marker'
      | 'no-room-for-text'
      | 'paper-too-large'
      | 'indent-off-page'
      | 'too-large-letters'
      | 'too-large-gap'
      | 'style-not-fields'
      | 'theme-not-fields'
    >
  | { readonly code: 'bad-length'; readonly found: string }
  | { readonly code: 'too-many-fonts'; readonly maximum: number }
  /** A style names a family that neither the theme nor the caller has. */
  | {
      readonly code: 'unknown-font';
      readonly font: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  /** A font file that is not in the template's folder. */
  | { readonly code: 'font-not-found'; readonly file: string; readonly suggestion?: string }
  | { readonly code: 'font-outside-folder'; readonly file: string }
  | { readonly code: 'font-not-a-file'; readonly file: string }
  | { readonly code: 'font-too-large'; readonly file: string; readonly megabytes: number }
  | { readonly code: 'unknown-paragraph-style'; readonly style: string }
  | { readonly code: 'extends-unknown-style'; readonly style: string }
  | { readonly code: 'extends-itself'; readonly style: string };

/** What a Word form shows and a template made from it does not; `text` names it. */
export interface LookNotTaken {
  readonly code: 'look-not-taken';
  readonly part:
    | 'font'
    | 'small-letters'
    | 'page'
    | 'style'
    | 'table'
    | 'columns'
    | 'criteria-column'
    | 'no-level-table'
    | 'head-rows'
    | 'cell-fills'
    | 'picture'
    | 'text-box'
    | 'page-border'
    | 'text-columns'
    | 'even-pages'
    | 'orientations'
    | 'no-running'
    | 'nested-table'
    | 'watermark';
  readonly text: string;
}

/** A common mistake of a partial that cannot be parsed; `tag` is shown as it is written, a block by its name. */
export type TemplateMistake =
  | Plain<'stray-else'>
  | { readonly code: 'unclosed-block'; readonly block: string }
  /** `line` is where the block begins. */
  | {
      readonly code: 'mismatched-close';
      readonly close: string;
      readonly block: string;
      readonly line: number;
    }
  | { readonly code: 'stray-close'; readonly block: string }
  | { readonly code: 'unclosed-tag'; readonly tag: string }
  /** `sign` is one of programming languages. */
  | { readonly code: 'bad-expression'; readonly tag: string; readonly sign?: string };

/** What can be wrong with a template folder. */
export type TemplateProblem =
  | MarkupIssue
  | Plain<'raw-output' | 'decorator' | 'block-decorator' | 'no-report-template'>
  /** `reason` is what the parser says. */
  | { readonly code: 'template-syntax'; readonly reason: string; readonly mistake?: TemplateMistake }
  | { readonly code: 'template-too-deep'; readonly maximum: number }
  /** `steps` is absent where the stack ended first. */
  | { readonly code: 'endless-template'; readonly steps?: number }
  | { readonly code: 'unknown-field'; readonly field: string }
  | { readonly code: 'field-of-nothing'; readonly field: string }
  | { readonly code: 'unknown-helper'; readonly helper: string; readonly suggestion?: string }
  | { readonly code: 'unknown-partial'; readonly partial: string; readonly suggestion?: string }
  | { readonly code: 'missing-argument'; readonly helper: string }
  | { readonly code: 'template-failed'; readonly reason: string }
  /** A file of a template folder that nothing uses. */
  | { readonly code: 'unused-file'; readonly file: string; readonly suggestion?: string }
  /** A style of the theme that no partial names. */
  | {
      readonly code: 'unused-style';
      readonly kind: 'paragraphs' | 'lists' | 'tables' | 'spans' | 'fonts';
      readonly style: string;
      readonly suggestion?: string;
    }
  /** A picture that makes every document large; of a drawing without pixels. */
  | {
      readonly code: 'heavy-picture';
      readonly file: string;
      readonly megabytes: number;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly code: 'widths-not-100'; readonly table: string; readonly sum: number }
  /** A table of `found` columns whose style has `expected` widths: all columns become equal. */
  | {
      readonly code: 'widths-for-others';
      readonly table: string;
      readonly found: number;
      readonly expected: number;
    }
  | LookNotTaken
  | ExtraSchemaDetail
  | { readonly code: 'theme-syntax'; readonly reason: SyntaxReason }
  | {
      readonly code: 'theme-value';
      readonly at: ReportPath;
      readonly problem: IssueDetail | ThemeDetail | FontProblemDetail;
    };
