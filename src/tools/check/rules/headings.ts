import type { Block } from '../../../report/index.js';
import { plainText } from '../../../markdown/index.js';
import { excerpt } from '../excerpt.js';
import { asWarning, type Finding } from '../../../core/index.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

/** A heading that nothing stands under: the last block of a result. A heading may lead to another one. */
export const headings: Rule = (report) =>
  levelsOf(report).flatMap(({ level, path, name }): Finding[] => {
    const blocks: readonly Block[] = level.result;
    const last = blocks.length - 1;
    const heading = blocks[last];
    if (heading?.type !== 'heading') return [];
    const text = excerpt(plainText(heading.text));
    return [
      asWarning(
        { code: 'heading-without-text', level: name, heading: text },
        { path: [...path, 'result', last] },
      ),
    ];
  });
