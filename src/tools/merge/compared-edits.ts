import { asWarning, type Warning } from '../../core/index.js';
import { documentParagraphs } from '../../document/index.js';
import { createDocumentBuilder, type BuildOptions } from '../../render/index.js';
import type { Report } from '../../report/index.js';
import { normalText } from '../provenance/index.js';
import type { ExtractedWord } from './word.js';

/** All that a report may be printed with; where its evidence is listed is tried both ways. */
const ALL = { titlePage: true, contents: true, openings: true, recommendations: true } as const;
const PRINTED: readonly BuildOptions[] = [
  {},
  { evidence: 'appendix' },
  ALL,
  { ...ALL, evidence: 'appendix' },
];

/**
 * The warnings of a Word file, compared with the report that was read out of it as it would be printed: an edit that would
 * be printed was read, and a text that would be printed and is gone is named.
 */
export async function comparedWarnings({
  report,
  warnings,
  shown,
}: ExtractedWord): Promise<readonly Warning[]> {
  const isEdit = (each: Warning): boolean => each.code === 'not-read' && each.where === 'edit';
  const isDeletion = (each: Warning): boolean => each.code === 'not-read' && each.where === 'deletion';
  if (!warnings.some((each) => isEdit(each) || isDeletion(each))) return warnings;
  const prints = await Promise.all(PRINTED.map((options) => printed(report, options)));
  const all = prints.flat().map(normalText);
  const wouldShow = (text: string): boolean => {
    const words = normalText(text);
    return words !== '' && all.some((each) => each === words || isAfterMarker(each, words));
  };
  return warnings.flatMap((each): readonly Warning[] => {
    if (each.code !== 'not-read') return [each];
    if (isDeletion(each)) return deletions(each, prints, shown);
    return isEdit(each) && wouldShow(each.text) ? [] : [each];
  });
}

/** Texts that the file no longer has, by the way of printing that is most like it. */
function deletions(
  warning: Warning,
  prints: readonly (readonly string[])[],
  shown: readonly string[],
): readonly Warning[] {
  const there = shown.map(normalText);
  const present = new Set(there);
  const isThere = (text: string): boolean =>
    present.has(normalText(text)) ||
    there.some((each) => each !== '' && isAfterMarker(normalText(text), each));
  /** Texts of the file that a way of printing does not have. */
  const otherwise = (texts: readonly string[]): number => {
    const printedTexts = texts.map(normalText);
    return there.filter((each) => !printedTexts.some((text) => text === each || isAfterMarker(text, each)))
      .length;
  };
  const missing = prints
    .map((texts) => ({
      texts: [...new Set(texts)].filter((text) => normalText(text) !== '' && !isThere(text)),
      others: otherwise(texts),
    }))
    .filter(({ texts }) => texts.length > 0)
    .sort((a, b) => a.texts.length + a.others - (b.texts.length + b.others))[0]?.texts;
  return missing && missing.length <= MAX_NAMED
    ? missing.map((text) => asWarning({ code: 'not-read', where: 'deletion', text }))
    : [warning];
}

/** More missing texts than these were not deleted: the file prints them in another way. */
const MAX_NAMED = 20;

/** Whether a printed paragraph is a text behind its marker. */
const isAfterMarker = (paragraph: string, text: string): boolean =>
  paragraph.endsWith(text) && paragraph.length - text.length <= 4;

const build = createDocumentBuilder();

/** The paragraphs of a report as it is printed; none where it cannot be. */
const printed = (report: Report, options: BuildOptions): Promise<readonly string[]> =>
  build(report, { ...options, roundTrip: false }).then(
    ({ document }) => documentParagraphs(document),
    () => [],
  );
