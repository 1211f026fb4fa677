import type { ReportPath } from '../place.js';
import type { IssueDetail } from './issue.js';
import type { Plain } from './plain.js';
import type { SyntaxReason } from './read.js';

/** What is wrong with a custom field by the schema of a template, beyond what can be wrong with any value. */
export type ExtraValueDetail =
  | { readonly code: 'too-few'; readonly found: number; readonly minimum: number }
  | { readonly code: 'text-too-short'; readonly found: number; readonly minimum: number }
  | { readonly code: 'text-too-long'; readonly found: number; readonly maximum: number }
  | { readonly code: 'other-pattern'; readonly found: string; readonly pattern: string }
  | { readonly code: 'not-a-step'; readonly found: string; readonly step: number }
  | Plain<'none-fits' | 'several-fit' | 'not-unique'>;

/** A custom field that the template's extra.schema.json does not allow; `meaning` is what the schema says of the field. */
export interface ExtraFinding {
  readonly code: 'extra-value';
  /** Names of the field, below `extra`. */
  readonly field: ReportPath;
  readonly problem: IssueDetail | ExtraValueDetail;
  readonly meaning?: string;
}

/** What can be wrong with an extra.schema.json itself. */
export type ExtraSchemaDetail =
  | { readonly code: 'schema-syntax'; readonly reason: SyntaxReason }
  | { readonly code: 'schema-value'; readonly at: ReportPath; readonly problem: IssueDetail | SchemaDetail };

export type SchemaDetail =
  | Plain<'schema-too-costly' | 'pattern-too-costly' | 'bad-pattern'>
  | { readonly code: 'schema-too-large'; readonly maximum: number }
  | { readonly code: 'schema-too-deep'; readonly maximum: number }
  | { readonly code: 'unknown-reference'; readonly reference: string };
