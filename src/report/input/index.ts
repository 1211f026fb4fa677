export type { CategoryInput, ColumnLabelsInput, ItemInput, ItemSummaryInput } from './category.js';
export type { CategoryNumber, ItemCode, ResultItemCode } from './codes.js';
export type { CoverInput, SignatureInput } from './front.js';
export type { EvidenceInput, LevelInput, StatementInput } from './level.js';
export type { ActivityInput, FollowUpInput, PlanInput } from './plan.js';
export type { ProfileGroupInput, ProfileInput, ProfileSectionInput, ProfileTopicInput } from './profile.js';
export type { AppendixInput, LinkTargetInput, ReportInput } from './report.js';
export type { IndicatorInput, IndicatorYearInput, ResultItemInput, ResultsInput } from './results.js';
export type { ContentInput } from './content.js';
