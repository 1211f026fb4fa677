import { TextRun, type XmlComponent } from 'docx';
import type { Text } from '../../document/index.js';

/** A font that a run names itself; its size in half points. */
export interface RunFont {
  readonly font: string;
  readonly size: number;
}

/** A run of text: only what the paragraph's style does not say already. `style` is a character style's id. */
export const textRun = (text: Text, style?: string, font?: RunFont): XmlComponent =>
  new TextRun({
    text: text.value,
    ...font,
    ...(style !== undefined && { style }),
    ...(text.bold && { bold: true }),
    ...(text.italic && { italics: true }),
    ...(text.underline && { underline: { type: 'single' as const } }),
    ...(text.strike && { strike: true }),
    ...(text.position === 'sub' && { subScript: true }),
    ...(text.position === 'sup' && { superScript: true }),
    ...(text.language !== undefined && { language: language(text.language) }),
  });

/** Thai is checked as complex script, anything else as Latin. */
const language = (tag: string): { readonly value?: string; readonly bidirectional?: string } =>
  /^th\b/i.test(tag) ? { bidirectional: tag } : { value: tag };

/** A line break. */
export const breakRun = (): XmlComponent => new TextRun({ break: 1 });
