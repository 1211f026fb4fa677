import { child, childrenNamed, type XmlElement } from '../../../core/index.js';
import { defaultStyle, styleChain, stylesById } from '../style-chain.js';
import { valueOf } from '../values.js';
import {
  letterProperties,
  paragraphProperties,
  type LetterProperties,
  type ParagraphProperties,
  type ThemeFonts,
} from './properties.js';

/** What a style says, with all that it is based on. */
export interface StyleLook {
  readonly letters: LetterProperties;
  readonly paragraph: ParagraphProperties;
  /** The style is one of a list: it refers to numbering. */
  readonly isNumbered: boolean;
  /** The style is one of a table of contents. */
  readonly isOfContents: boolean;
}

/** Conditions of a table style that are read: others colour every second row, or mark the last ones. */
export type TableCondition = 'firstRow' | 'firstCol';

/** Properties of a table style, nearest first, for the whole table and by condition. */
export interface TableStyleLook {
  readonly properties: readonly XmlElement[];
  readonly conditions: Readonly<Record<TableCondition, readonly XmlElement[]>>;
}

export interface StyleSheet {
  /** What holds where nothing is said. */
  readonly defaults: StyleLook;
  readonly paragraph: (id: string | undefined) => StyleLook;
  readonly character: (id: string | undefined) => LetterProperties;
  readonly table: (id: string | undefined) => TableStyleLook;
  readonly themeFont: ThemeFonts;
}

/** Reads styles.xml as Word lays styles over each other. */
export function readStyleSheet(root: XmlElement | undefined, themeFont: ThemeFonts): StyleSheet {
  const byId = stylesById(root);
  const cache = new Map<string | undefined, StyleLook>();
  const ofLetters = new Map<string, LetterProperties>();
  const normal = defaultStyle(byId, 'paragraph');
  const describe = (styles: readonly XmlElement[]): StyleLook => {
    const letters = styles.map((style) => letterProperties(child(style, 'w:rPr'), themeFont));
    const paragraph = styles.map((style) => paragraphProperties(child(style, 'w:pPr')));
    return {
      letters: Object.assign({}, ...letters.reverse()),
      paragraph: Object.assign({}, ...paragraph.reverse()),
      isNumbered: styles.some((style) => hasNumber(child(style, 'w:pPr'))),
      isOfContents: styles.some((style) => /^(?:toc|contents) [1-9]$/iu.test(valueOf(style, 'w:name') ?? '')),
    };
  };
  const defaults = child(root, 'w:docDefaults');
  return {
    themeFont,
    defaults: {
      letters: letterProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), themeFont),
      paragraph: paragraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      isNumbered: false,
      isOfContents: false,
    },
    paragraph: (id) => {
      const style = cache.get(id) ?? describe(styleChain(byId.get(id) ?? normal, byId));
      cache.set(id, style);
      return style;
    },
    character: (id) => {
      if (id === undefined) return {};
      const letters = ofLetters.get(id) ?? describe(styleChain(byId.get(id), byId)).letters;
      ofLetters.set(id, letters);
      return letters;
    },
    table: (id) => {
      const properties = styleChain(byId.get(id) ?? defaultStyle(byId, 'table'), byId);
      const ofType = (type: TableCondition): readonly XmlElement[] =>
        properties.flatMap((style) =>
          childrenNamed(style, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === type),
        );
      return { properties, conditions: { firstRow: ofType('firstRow'), firstCol: ofType('firstCol') } };
    },
  };
}

/** Whether properties refer to numbering; `0` is none. */
export const hasNumber = (properties: XmlElement | undefined): boolean =>
  (valueOf(child(properties, 'w:numPr'), 'w:numId') ?? '0') !== '0';

/** The fonts of a file's theme (`a:fontScheme`): `minorBidi`, `majorHAnsi` and so on. */
export function readThemeFonts(theme: XmlElement | undefined): ThemeFonts {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme');
  return (name) => {
    const fonts = child(scheme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    if (!/bidi$/iu.test(name)) return child(fonts, 'a:latin')?.attributes['typeface'];
    const own = child(fonts, 'a:cs')?.attributes['typeface'];
    const thai = childrenNamed(fonts, 'a:font').find(({ attributes }) => attributes['script'] === 'Thai');
    return own || thai?.attributes['typeface'];
  };
}
