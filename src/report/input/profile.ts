import type { TextInput } from '../../markdown/index.js';
import type { ContentInput } from './content.js';

/** A topic of the profile with its questions and answers. */
export interface ProfileTopicInput {
  /** Its number in the group, from 1. */
  readonly number: number;
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** The questions of the standard, printed above their answers. */
  readonly questions?: readonly TextInput[] | undefined;
  /** One answer for each question, in the order of the questions. Without questions all are one answer. */
  readonly answers?: readonly ContentInput[] | undefined;
}

/** A group of topics: ก, ข or ค. */
export interface ProfileGroupInput {
  /** Its letter, ก, ข or ค. Default: that of the standard at its place. */
  readonly label?: string | undefined;
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** Its topics, at least one. */
  readonly topics: readonly ProfileTopicInput[];
}

/** A section of the profile. */
export interface ProfileSectionInput {
  /** 1 or 2 in the standard. */
  readonly number: number;
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** The question that the section answers, printed under its title. */
  readonly question?: TextInput | undefined;
  /** Its groups of topics, at least one. */
  readonly groups: readonly ProfileGroupInput[];
}

/** Category 0, the organisational profile. */
export interface ProfileInput {
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** An introduction above the first section. */
  readonly intro?: ContentInput | undefined;
  /** Its sections, at least one. */
  readonly sections: readonly ProfileSectionInput[];
}
