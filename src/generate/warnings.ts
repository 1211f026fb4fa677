import { asWarning, type Warning } from '../core/index.js';
import type { Repairs } from '../read/index.js';
import type { EditionDifference } from '../report/edition/index.js';
import { placeName, textsOf, type Report } from '../report/index.js';

/** That damaged Thai was repaired when the report was read, with an example. */
export const repaired = ({ count, first }: Repairs, report: Report): Warning =>
  first
    ? asWarning(
        { code: 'repaired', count, example: { before: first.before, after: first.after } },
        { path: first.path, placeName: placeName(report, first.path) },
      )
    : asWarning({ code: 'repaired', count });

/** A place where a report words the standard differently from the edition it is given with. */
export const editionDifference = ({ path, report, edition }: EditionDifference, whole: Report): Warning =>
  asWarning(
    {
      code: 'edition-difference',
      ...(report !== undefined && { report }),
      ...(edition !== undefined && { edition }),
    },
    { path, placeName: placeName(whole, path) },
  );

/** That an extraction kept two texts of one part, and nobody has resolved it yet. */
export const unresolvedConflict = (file: string): Warning =>
  asWarning({ code: 'conflict' }, { source: { file, line: 1, column: 1 } });

/** That characters that no page can show were taken out or replaced. */
export const replacedCharacters = (count: number): Warning =>
  asWarning({ code: 'replaced-characters', count });

/** A warning of characters without a glyph as one for each of them, at the first place of the report that has it. */
export function placedGlyphs(warning: Warning, report: Report): readonly Warning[] {
  if (warning.code !== 'missing-glyphs') return [warning];
  const texts = textsOf(report);
  return warning.characters.map((character): Warning => {
    const path = texts.find(({ text }) => text.includes(character))?.path;
    return asWarning(
      { ...warning, characters: [character] },
      path ? { path, placeName: placeName(report, path) } : {},
    );
  });
}
