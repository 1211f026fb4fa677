import { existsSync } from 'node:fs';
import type { Finding } from '../tools/check/index.js';
import type { Edition } from '../report/edition/index.js';
import type { Report } from '../report/index.js';
import { findingsBy } from './findings-by.js';

/** What `check` finds in a report that was read from a file or folder, by an edition of the standard or that at a path. */
export const findingsOf = (
  report: Report,
  criteria: string | Edition | undefined,
  template?: string,
): Promise<readonly Finding[]> => findingsBy(report, { criteria, template, isThere: existsSync });
