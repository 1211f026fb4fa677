import type { XmlComponent } from 'docx';
import { visit, type Document, type SymbolStyle, type Text } from '../../document/index.js';
import { coverageOf, loadSigns, type FontFamily } from '../../fonts/index.js';
import { textRun } from './run.js';

/** The signs of a document that its font lacks, and how they are set. */
export interface Symbols extends SymbolStyle {
  /** Captures a run of them; absent where there is none. */
  readonly pattern: RegExp | undefined;
}

/** What may be a sign: symbols, numbers that are no digits, Greek letters, two bullets. */
const CANDIDATE = /(?!\p{ASCII})[\p{S}\p{No}\p{Nl}\p{Script=Greek}‣⁃]/gu;

/**
 * Finds the signs of a document that one of its families has no glyph for: arrows, ticks, boxes, circled numbers. A sign that is
 * not given a font can become an empty box in Word, or one of another size.
 */
export async function findSymbols(document: Document, families: readonly FontFamily[]): Promise<Symbols> {
  const found = new Set<string>();
  const add = (text: string): void => {
    for (const [character] of text.matchAll(CANDIDATE)) found.add(character);
  };
  visit(document, (node) => {
    if (node.type === 'text') add(node.value);
    if (node.type === 'item') add(node.marker);
  });
  const signs = [...found].filter((character) => loadSigns().of(character));
  const coverages = signs.length > 0 ? families.map(({ faces }) => coverageOf(faces.regular)) : [];
  const all = await Promise.all(coverages);
  const lacking = signs.filter((character) => !all.every((has) => has(character))).join('');
  return {
    ...document.theme.symbol,
    pattern: lacking === '' ? undefined : new RegExp(`([${lacking}]+)`, 'u'),
  };
}

export const holdsSymbol = (text: string, { pattern }: Symbols): boolean => pattern?.test(text) ?? false;

/**
 * The runs of a text in a paragraph of a font size, pt: its symbols in the theme's symbol font. `style` is a character
 * style's id.
 */
export function textRuns(text: Text, symbols: Symbols, size: number, style?: string): XmlComponent[] {
  const { pattern, family, scale } = symbols;
  if (!pattern?.test(text.value)) return [textRun(text, style)];
  const font = { font: family, size: Math.round(size * scale * 2) };
  return text.value
    .split(pattern)
    .flatMap((value) =>
      value === '' ? [] : [textRun({ ...text, value }, style, pattern.test(value) ? font : undefined)],
    );
}
