import { asWarning, type Finding } from '../../../core/index.js';
import { textsOf } from '../../../report/index.js';
import { excerpt } from '../excerpt.js';
import type { Rule } from '../rule.js';

/** What looks like a sign of Markdown or of the web and is printed as it is typed; none looks far ahead from each of many brackets. */
const SIGNS: readonly RegExp[] = [
  /!\s?\[[^\]\n]{0,500}\][ \t]{0,9}\([^\n]*/u,
  /\[[^\]\n]{1,500}\]\([^)\n]{0,500}\.(?:png|jpe?g|gif|webp|bmp|svg|hei[cf])\)/iu,
  /<\/?(?:b|i|u|br|p|div|span|font|strong|em|table|tr|td|ul|ol|li|img|a|h[1-6]|sub|sup)\b[^<>\n]*>/iu,
  /&(?:nbsp|amp|lt|gt|quot|#\d+);/u,
  /(?:\*\*|~~)\S.*/u,
  /^(?:-{3,}|={3,}|\*{3,}|_{3,})$/mu,
  /^#{1,6}\p{L}.*$/mu,
  /^\|.*\|$/mu,
  /```/u,
];

/** Signs that an officer means as a mark, a picture or a table, and that are none as they are typed. */
export const asTyped: Rule = (report) =>
  textsOf(report).flatMap(({ text, path }): readonly Finding[] => {
    const found = SIGNS.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0];
    return found === undefined
      ? []
      : [asWarning({ code: 'printed-as-typed', sign: excerpt(found) }, { path })];
  });
