import type { ExtractProblem, ImportProblem } from './details/document-file.js';
import type { ExtraFinding, ExtraValueDetail, SchemaDetail } from './details/extra.js';
import type { FindingDetail } from './details/finding.js';
import type { FontProblemDetail } from './details/font.js';
import type { ImportWarningDetail } from './details/import-warning.js';
import type { IssueDetail } from './details/issue.js';
import type { OptionProblem } from './details/option.js';
import type { MergeProblem, OverwriteProblem } from './details/output.js';
import type { PictureProblem } from './details/picture.js';
import type { ReadProblem } from './details/read.js';
import type { SourceNoteDetail } from './details/source-note.js';
import type { AssetProblem, RefusedProblem, SystemProblem } from './details/system.js';
import type { TemplateProblem, ThemeDetail } from './details/template.js';
import type { UsageProblem } from './details/usage.js';
import type { WarningDetail } from './details/warning.js';
import type { ProblemPlace, ReportPath, SourcePosition } from './place.js';
import type { Words } from './words/words.js';

/** What is found when data is parsed and checked. */
export type DataProblem =
  | IssueDetail
  | PictureProblem
  | Exclude<FindingDetail, SourceNoteDetail | ExtraFinding>
  | OptionProblem
  | AssetProblem
  | RefusedProblem;

/** What is found when files and templates are read, and when documents are made. */
export type FileProblem = Exclude<
  | ReadProblem
  | ExtractProblem
  | ImportProblem
  | TemplateProblem
  | ThemeDetail
  | ExtraValueDetail
  | ExtraFinding
  | SchemaDetail
  | FontProblemDetail
  | UsageProblem
  | OverwriteProblem
  | MergeProblem
  | SystemProblem
  | SourceNoteDetail
  | WarningDetail
  | ImportWarningDetail,
  DataProblem
>;

/** Everything that this library reports: a code with its details. No code has two meanings. */
export type ProblemDetail = DataProblem | FileProblem;

/** The code of a problem of any kind. */
export type ProblemCode = ProblemDetail['code'];

/** An error stops the work, or should not be submitted; a warning needs somebody to look. */
export type Severity = 'error' | 'warning';

/** How bad a problem is, where it is, and its words. */
export interface ProblemFrame extends ProblemPlace {
  readonly severity: Severity;
  readonly message: Words;
}

/** Anything that this library reports, by its code, with its place and its words in two languages. */
export type Problem = ProblemDetail & ProblemFrame;

/** Something that a user of the documents should know; the documents are complete all the same. */
export type Warning = WarningDetail & ProblemFrame & { readonly source?: SourcePosition };

/** What an import was not sure of, for a person to look at. */
export type ImportWarning = ImportWarningDetail & ProblemFrame;

/** Something in a valid report that is missing, or should not be there. */
export type Finding = FindingDetail &
  ProblemFrame & {
    readonly path: ReportPath;
    /** Present where the report was read from a file. */
    readonly source?: SourcePosition;
  };
/** The code of a finding of `checkReport`. */
export type FindingCode = FindingDetail['code'];

/** One reason why a font file is refused; `source` names the file. */
export type FontProblem = FontProblemDetail & ProblemFrame;

/** One thing that is wrong with a template folder; `source` names the file within it. */
export type TemplateIssue = TemplateProblem & ProblemFrame;
