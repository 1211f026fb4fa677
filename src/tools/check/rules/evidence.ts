import { type Evidence, textsOf } from '../../../report/index.js';
import type { ReportPath } from '../../../core/index.js';
import { plainText } from '../../../markdown/index.js';
import { segment } from '../../../thai/index.js';
import { excerpt } from '../excerpt.js';
import type { Finding, FindingCode, Severity } from '../finding.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

/** Classes of official secrets (Rule on Maintenance of Official Secrets, B.E. 2544). */
const SECRET: ReadonlySet<string> = new Set(['ลับ', 'ลับมาก', 'ลับที่สุด']);

const finding =
  (path: ReportPath) =>
  (code: FindingCode, severity: Severity, th: string, en: string): Finding => ({
    code,
    severity,
    path,
    message: { th, en },
  });

/** Evidence that cannot be looked up, is listed twice in a level, or is an official secret. */
export const evidence: Rule = (report, { exists }) =>
  levelsOf(report).flatMap(({ level, path, name }) => {
    const listed = new Set<string>();
    return (level.evidence ?? []).flatMap((entry, index) => {
      const found: Finding[] = [];
      const say = finding([...path, 'evidence', index]);
      const title = plainText(entry.title);
      const quoted = excerpt(title);
      const signs = signsOf(entry);
      const isTwice = signs.some((sign) => listed.has(sign));
      for (const sign of signs) listed.add(sign);
      if (isTwice)
        found.push(
          say(
            'evidence-twice',
            'warning',
            `${name}: หลักฐาน ${quoted} ซ้ำ`,
            `${name}: the evidence ${quoted} is listed twice`,
          ),
        );
      if (entry.link === undefined && entry.file === undefined)
        found.push(
          say(
            'evidence-without-place',
            'warning',
            `${name}: หลักฐาน ${quoted} ไม่มีลิงก์หรือไฟล์`,
            `${name}: the evidence ${quoted} has neither link nor file`,
          ),
        );
      if (entry.file !== undefined && exists?.(entry.file) === false)
        found.push(
          say(
            'evidence-file-missing',
            'error',
            `${name}: ไม่พบไฟล์หลักฐาน ${entry.file}`,
            `${name}: the file ${entry.file} of the evidence is not there`,
          ),
        );
      if (segment(title).some((word) => SECRET.has(word)))
        found.push(
          say(
            'evidence-secret',
            'error',
            `${name}: หลักฐาน ${quoted} เป็นเอกสารลับ`,
            `${name}: the evidence ${quoted} is an official secret`,
          ),
        );
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
  const prefixes = new Set([...ids].map((id) => id.replace(/\d.*$/u, '')));
  return textsOf(report).flatMap(({ text, path }) =>
    [...text.matchAll(NAMED)].flatMap(([named, id = '']): Finding[] =>
      ids.has(id) || !prefixes.has(id.replace(/\d.*$/u, ''))
        ? []
        : [
            finding(path)(
              'evidence-unknown',
              'error',
              `ไม่มีหลักฐาน ${named} ในรายงาน`,
              `the report has no evidence ${named}`,
            ),
          ],
    ),
  );
};
