import { child, type XmlElement } from '../../../core/index.js';
import { toggle, valueOf } from '../values.js';
import type { LetterLook, ParagraphLook, RuleLook } from './look.js';

/** What properties say of letters: Word has one look for Thai (`Cs`) and one for other letters. Absent: nothing. */
export interface LetterProperties {
  readonly font?: string;
  readonly fontCs?: string;
  readonly size?: number;
  readonly sizeCs?: number;
  readonly bold?: boolean;
  readonly boldCs?: boolean;
  readonly italic?: boolean;
  readonly italicCs?: boolean;
  readonly color?: string;
  readonly isHidden?: boolean;
}

export type ParagraphProperties = Partial<ParagraphLook>;

/** The name of a theme's font, such as `minorBidi`, as the font that it stands for. */
export type ThemeFonts = (name: string) => string | undefined;

const TWIPS = 20;

/** A length in twips, as points. */
export function points(value: string | undefined): number | undefined {
  const number = Number(value);
  return value === undefined || value === '' || Number.isNaN(number) ? undefined : number / TWIPS;
}

const halfPoints = (value: string | undefined): number | undefined => {
  const size = Number(value) / 2;
  return size > 0 ? size : undefined;
};

/** `#rrggbb` of a colour as OOXML writes it; undefined for `auto`. */
export const hexColor = (value: string | undefined): string | undefined =>
  /^[0-9a-f]{6}$/iu.test(value ?? '') ? `#${value!.toLowerCase()}` : undefined;

const BLACK = '#000000';

/** `w:rPr` */
export function letterProperties(
  properties: XmlElement | undefined,
  themeFont: ThemeFonts,
): LetterProperties {
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const font = (theme: string, own: string): string | undefined =>
    fonts[theme] === undefined ? fonts[own] : themeFont(fonts[theme]);
  const color = valueOf(properties, 'w:color');
  return said({
    font: font('w:asciiTheme', 'w:ascii'),
    fontCs: font('w:cstheme', 'w:cs'),
    size: halfPoints(valueOf(properties, 'w:sz')),
    sizeCs: halfPoints(valueOf(properties, 'w:szCs')),
    bold: toggle(properties, 'w:b'),
    boldCs: toggle(properties, 'w:bCs'),
    italic: toggle(properties, 'w:i'),
    italicCs: toggle(properties, 'w:iCs'),
    color: color === undefined ? undefined : (hexColor(color) ?? BLACK),
    isHidden: toggle(properties, 'w:vanish'),
  });
}

/** The look of a text by what holds for it; Thai letters take Word's properties of complex scripts. */
export function letterLook(text: string, all: LetterProperties): LetterLook {
  const isThai = /[\u0e00-\u0e7f]/u.test(text);
  return {
    font: (isThai ? (all.fontCs ?? all.font) : all.font) ?? '',
    size: (isThai ? all.sizeCs : all.size) ?? 10,
    bold: (isThai ? all.boldCs : all.bold) ?? false,
    italic: (isThai ? all.italicCs : all.italic) ?? false,
    color: all.color ?? BLACK,
  };
}

const ALIGNS: Readonly<Record<string, ParagraphLook['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
};

/** `w:pPr` */
export function paragraphProperties(properties: XmlElement | undefined): ParagraphProperties {
  const indent = child(properties, 'w:ind')?.attributes ?? {};
  const spacing = child(properties, 'w:spacing')?.attributes ?? {};
  const hanging = points(indent['w:hanging']);
  return said({
    align: ALIGNS[valueOf(properties, 'w:jc') ?? ''],
    left: points(indent['w:left'] ?? indent['w:start']),
    right: points(indent['w:right'] ?? indent['w:end']),
    firstLine: hanging === undefined ? points(indent['w:firstLine']) : -hanging,
    before: points(spacing['w:before']),
    after: points(spacing['w:after']),
    ...lineOf(spacing['w:line'], spacing['w:lineRule']),
  });
}

/** A line is as high as its letters, or more; as high as it is said (`exact`). At least so high (`atLeast`) is the first. */
function lineOf(line: string | undefined, rule = 'auto'): Pick<ParagraphProperties, 'line' | 'exact'> {
  const height = points(line);
  if (height === undefined || height <= 0) return {};
  if (rule === 'exact') return { line: 1, exact: height };
  return { line: rule === 'auto' ? height / 12 : 1, exact: 0 };
}

export const paragraphLook = (all: ParagraphProperties): ParagraphLook => ({
  align: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  line: 1,
  exact: 0,
  ...all,
});

/** A side of `w:tblBorders` or `w:tcBorders`: its width is in eighths of a point. */
export function ruleOf(borders: XmlElement | undefined, ...sides: readonly string[]): RuleLook | undefined {
  const found = sides.map((side) => child(borders, side)).find(Boolean)?.attributes;
  if (!found) return undefined;
  const isNone = ['nil', 'none'].includes(found['w:val'] ?? 'single');
  return {
    width: isNone ? 0 : Math.max(0, Number(found['w:sz'] ?? 4) || 0) / 8,
    color: hexColor(found['w:color']) ?? BLACK,
  };
}

/** The colour behind a cell (`w:shd`); a pattern of two colours counts as the one below. */
export const fillOf = (properties: XmlElement | undefined): string | undefined =>
  hexColor(child(properties, 'w:shd')?.attributes['w:fill']);

/** An object without the fields that are undefined. */
export const said = <Fields extends object>(
  fields: Fields,
): { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
