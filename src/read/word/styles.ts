import type { RunStyle } from '../blocks/index.js';
import { KEPT_SPACE } from '../../document/index.js';
import { roleOf } from './style-roles.js';
import { child, type XmlElement } from '../../core/index.js';
import { defaultStyle, styleChain, stylesById } from './style-chain.js';
import { toggle, valueOf, wholeNumber } from './values.js';

/** What a paragraph's style says of its structure. */
export interface StyleInfo {
  /** The theme's name of the style. */
  readonly role: string | undefined;
  /** Outline level of a heading, 1 to 9. */
  readonly outline: number | undefined;
  readonly indent: Indent;
  readonly number: NumberReference | undefined;
}

/** twips; undefined where it is not said. */
export interface Indent {
  readonly left: number | undefined;
  readonly hanging: number | undefined;
}

/** A reference to numbering.xml; `0` is none. */
export interface NumberReference {
  readonly id: string;
  readonly level: number;
}

export interface Styles {
  readonly paragraph: (id: string | undefined) => StyleInfo;
  /** The run style that a character style gives; that of links says nothing of the text. */
  readonly character: (id: string | undefined) => RunStyle;
  /** Whether a character style is that of a space which this program wrote as a no-break space. */
  readonly isKeptSpace: (id: string | undefined) => boolean;
}

/** Reads styles.xml; a style takes from the one that it is based on what it does not say itself. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = stylesById(root);
  const normal = defaultStyle(byId, 'paragraph');
  const paragraphs = new Map<string | undefined, StyleInfo>();
  const chain = (style: XmlElement | undefined): readonly XmlElement[] => styleChain(style, byId);
  const describe = (id: string | undefined): StyleInfo => {
    const styles = chain(byId.get(id) ?? normal);
    const properties = styles.map((style) => child(style, 'w:pPr'));
    const first = <Value>(
      read: (properties: XmlElement | undefined) => Value | undefined,
    ): Value | undefined => properties.map(read).find((value) => value !== undefined);
    const indents = properties.map(readIndent);
    return {
      role: styles
        .map((style) => roleOf(style.attributes['w:styleId'] ?? '', valueOf(style, 'w:name')))
        .find(Boolean),
      outline: headingLevel(styles) ?? first((each) => outlineLevel(valueOf(each, 'w:outlineLvl'))),
      indent: {
        left: indents.find(({ left }) => left !== undefined)?.left,
        hanging: indents.find(({ hanging }) => hanging !== undefined)?.hanging,
      },
      number: first((each) => readNumber(each)),
    };
  };
  return {
    paragraph: (id) => {
      const info = paragraphs.get(id) ?? describe(id);
      paragraphs.set(id, info);
      return info;
    },
    isKeptSpace: (id) => id === KEPT_SPACE.id || valueOf(byId.get(id), 'w:name') === KEPT_SPACE.name,
    character: (id) => {
      const styles = chain(byId.get(id));
      if (styles.some((style) => /hyperlink|internet ?link/iu.test(valueOf(style, 'w:name') ?? '')))
        return {};
      return styles
        .map((style) => readRunStyle(child(style, 'w:rPr')))
        .reduceRight<RunStyle>((all, own) => ({ ...all, ...own }), {});
    },
  };
}

/** Word's built-in headings are known by their names, in lower case or not. */
function headingLevel(styles: readonly XmlElement[]): number | undefined {
  for (const style of styles) {
    const match = /^heading ([1-9])$/iu.exec(valueOf(style, 'w:name') ?? '');
    if (match) return Number(match[1]);
  }
  return undefined;
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
export function outlineLevel(value: string | undefined): number | undefined {
  const level = Number(value ?? Number.NaN);
  return level >= 0 && level <= 8 ? level + 1 : undefined;
}

/** `w:ind`: the left edge, which newer files call the start. A first-line indent is a negative hanging one. */
export function readIndent(properties: XmlElement | undefined): Indent {
  const attributes = child(properties, 'w:ind')?.attributes ?? {};
  const number = (value: string | undefined): number | undefined =>
    value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
  const firstLine = number(attributes['w:firstLine']);
  return {
    left: number(attributes['w:left'] ?? attributes['w:start']),
    hanging: number(attributes['w:hanging']) ?? (firstLine === undefined ? undefined : -firstLine),
  };
}

/** Word has nine levels. */
const LIST_LEVEL = { least: 0, most: 8, otherwise: 0 };

export function readNumber(properties: XmlElement | undefined): NumberReference | undefined {
  const number = child(properties, 'w:numPr');
  const id = valueOf(number, 'w:numId');
  return id === undefined ? undefined : { id, level: wholeNumber(valueOf(number, 'w:ilvl'), LIST_LEVEL) };
}

/** Bold and italic are written twice, for Latin and for Thai, a stroke through once or double; either one counts. */
export function readRunStyle(properties: XmlElement | undefined): RunStyle {
  const either = (latin: string, complex: string): boolean | undefined => {
    const [a, b] = [toggle(properties, latin), toggle(properties, complex)];
    return a === undefined && b === undefined ? undefined : a === true || b === true;
  };
  const bold = either('w:b', 'w:bCs');
  const italic = either('w:i', 'w:iCs');
  const underline = child(properties, 'w:u');
  const strike = either('w:strike', 'w:dstrike');
  const position = valueOf(properties, 'w:vertAlign');
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline && { underline: (underline.attributes['w:val'] ?? 'single') !== 'none' }),
    ...(strike !== undefined && { strike }),
    ...(position !== undefined && {
      superscript: position === 'superscript',
      subscript: position === 'subscript',
    }),
  };
}
