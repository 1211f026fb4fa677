import { TextRun, type XmlComponent } from 'docx';
import type { SymbolStyle, Text } from '../../document/index.js';
import { textRun } from './run.js';

/** Ballot boxes (Unicode: Miscellaneous Symbols): no Thai font has them. */
const SYMBOLS = /([☐☑☒]+)/u;

export const holdsSymbol = (text: string): boolean => SYMBOLS.test(text);

/** The runs of a text in a paragraph of a font size, pt: its symbols in the theme's symbol font. */
export const textRuns = (text: Text, { family, scale }: SymbolStyle, size: number): XmlComponent[] =>
  holdsSymbol(text.value)
    ? text.value.split(SYMBOLS).flatMap((value) => {
        if (value === '') return [];
        if (!holdsSymbol(value)) return [textRun({ ...text, value })];
        return [new TextRun({ text: value, font: family, size: Math.round(size * scale * 2) })];
      })
    : [textRun(text)];
