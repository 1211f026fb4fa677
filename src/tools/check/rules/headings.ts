import type { Block } from '../../../report/index.js';
import { plainText } from '../../../markdown/index.js';
import { excerpt } from '../excerpt.js';
import type { Finding } from '../finding.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

/** A heading that nothing stands under: the last block of a result. A heading may lead to another one. */
export const headings: Rule = (report) =>
  levelsOf(report).flatMap(({ level, path, name }): Finding[] => {
    const blocks: readonly Block[] = level.result;
    const last = blocks.length - 1;
    const heading = blocks[last];
    if (heading?.type !== 'heading') return [];
    const quoted = excerpt(plainText(heading.text));
    return [
      {
        code: 'heading-without-text',
        severity: 'warning',
        path: [...path, 'result', last],
        message: {
          th: `${name}: หัวข้อ ${quoted} ไม่มีเนื้อหา`,
          en: `${name}: nothing stands under the heading ${quoted}`,
        },
      },
    ];
  });
