import { openDocx } from '../docx-package.js';
import { parseXml } from '../xml.js';
import { fieldAndBookmarkChecks } from './fields.js';
import type { Check, Finding } from './finding.js';
import { packageChecks } from './package.js';
import { referenceChecks } from './references.js';
import { settingsChecks } from './settings.js';
import { tableChecks } from './tables.js';
import { textChecks } from './text.js';

export type { Finding } from './finding.js';

const CHECKS: readonly Check[] = [
  ...packageChecks,
  ...textChecks,
  ...tableChecks,
  ...fieldAndBookmarkChecks,
  ...referenceChecks,
  ...settingsChecks,
];

/** Everything wrong with a Word file's structure; a part that is not well formed ends the search. */
export function structureFindings(bytes: Uint8Array): Finding[] {
  const docx = openDocx(bytes);
  const malformed = [...docx.files.keys()]
    .filter((path) => /\.(xml|rels)$/.test(path))
    .flatMap((part): Finding[] => {
      try {
        parseXml(docx.source(part));
        return [];
      } catch (error) {
        return [{ code: 'malformed-xml', part, detail: String(error) }];
      }
    });
  return malformed.length > 0 ? malformed : CHECKS.flatMap((check) => check(docx));
}
