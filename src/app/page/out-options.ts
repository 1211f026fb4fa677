import type { OutChoice } from '../desk/index.js';
import { today } from '../today.js';

/** What a person chooses of the documents. */
export interface OutOptions {
  readonly digits?: 'arabic' | 'thai';
  /** Absent: as the report needs it. */
  readonly contents?: boolean | undefined;
  readonly evidence?: 'cell' | 'appendix';
  /** With the day on which they are made. */
  readonly isDraft?: boolean;
}

/** What is chosen already where options are given. */
export const optionsOf = ({ digits, contents, evidence, draft }: OutChoice = {}): OutOptions => ({
  ...(digits && { digits }),
  ...(contents !== undefined && { contents }),
  ...(evidence && { evidence }),
  ...(draft !== undefined && { isDraft: true }),
});

/** What is chosen, as documents are made with it. */
export const choiceOf = ({ isDraft, contents, ...rest }: OutOptions): OutChoice => ({
  ...rest,
  ...(contents !== undefined && { contents }),
  ...(isDraft && { draft: today() }),
});
