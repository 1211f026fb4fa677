import type {
  FontProblemDetail,
  IssueDetail,
  ReportPath,
  TemplateIssue,
  ThemeDetail,
} from '../../core/index.js';
import { templateIssue } from './error.js';
import type { ThemeLayer } from './theme-layer.js';

/** An issue about the value at a path of a theme. */
export type ThemeIssueAt = (
  at: ReportPath,
  problem: IssueDetail | ThemeDetail | FontProblemDetail,
) => TemplateIssue;

/** Issues are about the uppermost layer: the official one is tested. */
export function themeIssues(layers: readonly ThemeLayer[]): ThemeIssueAt {
  const last = layers.at(-1);
  return (at, problem) =>
    templateIssue(
      { code: 'theme-value', at, problem },
      { file: last?.file ?? 'theme.yaml', ...last?.locate?.(at) },
    );
}
