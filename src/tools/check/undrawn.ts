import { textsOf, type Report } from '../../report/index.js';

/** All but characters that every Thai font has, and those that are never drawn. */
const CANDIDATE =
  /(?![\p{ASCII}\p{Script=Thai}\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026])[^\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}]/gu;

/** The characters of a report that the PDF would show as an empty box: neither the typeface nor the signs have them. */
export async function undrawnCharacters(report: Report): Promise<ReadonlySet<string>> {
  const candidates = new Set(textsOf(report).flatMap(({ text }) => text.match(CANDIDATE) ?? []));
  if (candidates.size === 0) return candidates;
  // Loaded with the typeface itself: hardly a report has such a character.
  const { coverageOf, loadOfficialFamily, loadSigns } = await import('../../fonts/index.js');
  const { faces } = await loadOfficialFamily();
  const has = await coverageOf(faces.regular);
  const { of } = loadSigns();
  return new Set([...candidates].filter((character) => !has(character) && !of(character)));
}
