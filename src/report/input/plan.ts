import type { ContentInput } from './content.js';
import type { RoundMonths } from '../round.js';
import type { OwnerInput } from './owner.js';

/** An activity of an improvement plan, printed as a row. */
export interface ActivityInput {
  /** The code of the item that it improves, for example `3.2`. */
  readonly item?: string | undefined;
  /** What is done. */
  readonly activity: string;
  /** How success is measured. */
  readonly indicator?: string | undefined;
  /** The target, as printed. */
  readonly target?: string | undefined;
  /** When it is carried out, as printed, for example ต.ค. 2567 – ก.ย. 2568. */
  readonly period?: string | undefined;
  /** Its cost, as printed. */
  readonly budget?: string | undefined;
  /** What has been done so far. */
  readonly progress?: ContentInput | undefined;
  /** What hinders it. */
  readonly problem?: ContentInput | undefined;
  /** What is done next. */
  readonly nextStep?: ContentInput | undefined;
  /** The unit that is responsible. */
  readonly unit?: string | undefined;
  /** Custom fields, for templates: plain data, at most 1,000 values in 8 levels. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** An improvement plan. */
export interface PlanInput {
  /** Its title. */
  readonly title: string;
  /** The years that it covers: 1 or 3. */
  readonly horizonYears?: 1 | 3 | undefined;
  /** Who fills the plan in. */
  readonly owner?: OwnerInput | undefined;
  /** Its activities, at least one. */
  readonly activities: readonly ActivityInput[];
}

/** What has become of the plans by one round of the fiscal year. */
export interface FollowUpInput {
  /** The round: months since the start of the fiscal year. */
  readonly roundMonths: RoundMonths;
  /** Its title. Default: one that names the round. */
  readonly title?: string | undefined;
  /** The activities and their progress, at least one. */
  readonly activities: readonly ActivityInput[];
}
