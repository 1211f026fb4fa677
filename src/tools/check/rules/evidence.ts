import { type Evidence, textsOf } from '../../../report/index.js';
import { asError, asWarning, type Finding } from '../../../core/index.js';
import { plainText } from '../../../markdown/index.js';
import { segment } from '../../../thai/index.js';
import { excerpt } from '../excerpt.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

/** Classes of official secrets (Rule on Maintenance of Official Secrets, B.E. 2544). */
const SECRET: ReadonlySet<string> = new Set(['ลับ', 'ลับมาก', 'ลับที่สุด']);

/** Evidence that cannot be looked up, is listed twice in a level, or is an official secret. */
export const evidence: Rule = (report, { exists }) =>
  levelsOf(report).flatMap(({ level, path, name }) => {
    const listed = new Set<string>();
    return (level.evidence ?? []).flatMap((entry, index) => {
      const found: Finding[] = [];
      const at = { path: [...path, 'evidence', index] };
      const title = plainText(entry.title);
      const named = { level: name, evidence: excerpt(title) };
      const signs = signsOf(entry);
      const isTwice = signs.some((sign) => listed.has(sign));
      for (const sign of signs) listed.add(sign);
      if (isTwice) found.push(asWarning({ code: 'evidence-twice', ...named }, at));
      if (entry.link === undefined && entry.file === undefined)
        found.push(asWarning({ code: 'evidence-without-place', ...named }, at));
      if (entry.file !== undefined && exists?.(entry.file) === false)
        found.push(asError({ code: 'evidence-file-missing', level: name, file: entry.file }, at));
      if (segment(title).some((word) => SECRET.has(word)))
        found.push(asError({ code: 'evidence-secret', ...named }, at));
      return found;
    });
  });

/** What tells evidence from other evidence: two entries that share any of it are the same. */
const signsOf = ({ id, link, file, title, year }: Evidence): readonly string[] => {
  const place = link ?? file;
  return [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(place === undefined ? [] : [`place ${place}`]),
    `title ${String(year)} ${plainText(title)}`,
  ];
};

/** Ids in brackets as texts name them: [E1], [หลักฐาน-2]. */
const NAMED = /\[([\p{L}\p{M}-]*\d[\p{L}\p{M}\p{N}.-]*)\]/gu;

/** Ids of evidence that a text names and no level lists; only where the report gives its evidence ids. */
export const evidenceIds: Rule = (report) => {
  const ids = new Set(
    levelsOf(report).flatMap(({ level }) => (level.evidence ?? []).flatMap(({ id }) => id ?? [])),
  );
  const prefixes = new Set([...ids].map((id) => id.replace(/\d.*$/su, '')));
  return textsOf(report).flatMap(({ text, path }) =>
    [...text.matchAll(NAMED)].flatMap(([, id = '']): Finding[] =>
      ids.has(id) || !prefixes.has(id.replace(/\d.*$/su, ''))
        ? []
        : [asError({ code: 'evidence-unknown', id }, { path })],
    ),
  );
};
