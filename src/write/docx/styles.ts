import { ParagraphProperties, RunProperties, type XmlComponent } from 'docx';
import type { ParagraphStyle, Theme } from '../../document/index.js';
import { element, valueElement } from './element.js';
import { keptSpaceStyle } from './kept-spaces.js';
import { halfPoints, lineMultiple, twips } from './lengths.js';
import { W } from './namespaces.js';
import { allScripts, paragraphStyle } from './paragraph-style.js';
import {
  GAP_STYLE,
  HYPERLINK_STYLE,
  NORMAL_STYLE,
  NO_LIST_STYLE,
  contentsStyleId,
  headingStyleId,
  type StyleIds,
} from './style-ids.js';
import { withUniqueNames } from './style-names.js';
import type { Survey } from './survey.js';
import { textWidth } from './page.js';
import { tableStyles } from './table-styles.js';

/** What styles.xml is made from. */
export interface StylesInput {
  readonly theme: Theme;
  readonly survey: Survey;
  readonly ids: StyleIds;
  /** Numbering instances of the list styles in use, by the theme's names. */
  readonly lists: ReadonlyMap<string, number>;
}

/** The root of styles.xml: defaults, Word's built-in styles that are in use, and every style of the theme. */
export function stylesPart({ survey, ids, lists, ...input }: StylesInput): XmlComponent {
  const theme = withUniqueNames(input.theme);
  return element('w:styles', { 'xmlns:w': W }, [
    documentDefaults(theme),
    paragraphStyle({ id: NORMAL_STYLE, name: 'Normal', isDefault: true }),
    element('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
      valueElement('w:name', 'Default Paragraph Font'),
      valueElement('w:uiPriority', 1),
      element('w:semiHidden'),
    ]),
    ...headingStyles(theme, survey, ids),
    ...contentsStyles(theme, survey),
    ...Object.entries(theme.paragraphs)
      .filter(([key]) => !namedByHeading(key, survey) && !survey.contents?.styles.includes(key))
      .map(([key, style]) => paragraphStyle({ id: ids.paragraphs.get(key), name: style.name, style })),
    paragraphStyle({ id: GAP_STYLE, name: 'ระยะคั่น', gap: true }),
    hyperlinkStyle(theme),
    keptSpaceStyle(),
    ...spanStyles(theme, ids),
    ...tableStyles(theme, ids),
    ...listStyles(theme, ids, lists),
  ]);
}

/** Whether a theme style is a heading's alone: then Word's heading style carries its Thai name as an alias. */
const namedByHeading = (key: string, { headings, bodyStyles }: Survey): boolean =>
  !bodyStyles.has(key) && headings.some(({ styles }) => styles[0] === key);

/**
 * `w:lang` says which words are checked by which dictionary: Thai is complex script, so its language stands in
 * `w:bidi`; `w:val` is that of Latin letters, English in a Thai report, as Thai Word writes it.
 */
function documentDefaults({ font, paragraphs }: Theme): XmlComponent {
  const run = new RunProperties({
    font: allScripts(font.family),
    size: halfPoints(commonestSize(Object.values(paragraphs))),
    language: { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' },
  });
  const paragraph = new ParagraphProperties({
    widowControl: true,
    spacing: { before: 0, after: 0, line: lineMultiple(1), lineRule: 'auto' },
  });
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [run]),
    element('w:pPrDefault', {}, [paragraph]),
  ]);
}

/** The size that most of the theme's styles have, pt; the smaller of two equally common ones. */
function commonestSize(styles: readonly ParagraphStyle[]): number {
  const counts = new Map<number, number>();
  for (const { size } of styles) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 16;
}

/** Built-in headings; a second style on the same level is a style of its own, based on the level's heading. */
function headingStyles(theme: Theme, survey: Survey, ids: StyleIds): XmlComponent[] {
  return survey.headings.flatMap(({ level, styles }) =>
    styles.map((key, index) => {
      const style = theme.paragraphs[key];
      const id = headingStyleId(level);
      if (index > 0) {
        const name = `${style?.name ?? key} (ระดับ ${level})`;
        const isFirstOther = theme.paragraphs[styles[0] ?? '']?.font !== undefined;
        const font = style?.font ?? (isFirstOther ? theme.font.family : undefined);
        return paragraphStyle({ id: ids.heading(level, key), name, basedOn: id, style, font });
      }
      const alias = namedByHeading(key, survey) ? style?.name : undefined;
      return paragraphStyle({ id, name: `heading ${level}`, alias, style, outlineLevel: level - 1 });
    }),
  );
}

/** Word's own styles for the contents' entries, in which it writes them anew; the theme's names are aliases. */
const contentsStyles = (theme: Theme, { contents }: Survey): XmlComponent[] =>
  (contents?.styles ?? []).flatMap((key, index) => {
    const style = theme.paragraphs[key];
    if (!contents || !style) return [];
    return [
      paragraphStyle({
        id: contentsStyleId(index + 1),
        name: `toc ${index + 1}`,
        alias: style.name,
        style,
        pageNumbersAt: textWidth(theme.page, contents.orientation) - twips(style.indent.right),
      }),
    ];
  });

const hyperlinkStyle = ({ link }: Theme): XmlComponent =>
  element('w:style', { 'w:type': 'character', 'w:styleId': HYPERLINK_STYLE }, [
    valueElement('w:name', 'Hyperlink'),
    valueElement('w:basedOn', 'DefaultParagraphFont'),
    valueElement('w:uiPriority', 99),
    element('w:unhideWhenUsed'),
    new RunProperties({
      color: link.color.slice(1).toUpperCase(),
      underline: link.underline ? { type: 'single' } : undefined,
    }),
  ]);

/** Character styles, for words inside a paragraph. */
const spanStyles = ({ spans = {} }: Theme, ids: StyleIds): XmlComponent[] =>
  Object.entries(spans).map(([key, { name, color, bold, italic, underline, font }]) =>
    element('w:style', { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': ids.spans.get(key) }, [
      valueElement('w:name', name),
      valueElement('w:basedOn', 'DefaultParagraphFont'),
      element('w:qFormat'),
      new RunProperties({
        ...(font !== undefined && { font: allScripts(font) }),
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italics: italic }),
        ...(color !== undefined && { color: color.slice(1).toUpperCase() }),
        ...(underline && { underline: { type: 'single' as const } }),
      }),
    ]),
  );

/** Numbering styles: under these names Word's gallery of list styles shows the lists. */
function listStyles(theme: Theme, ids: StyleIds, lists: ReadonlyMap<string, number>): XmlComponent[] {
  return [
    element('w:style', { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': NO_LIST_STYLE }, [
      valueElement('w:name', 'No List'),
      valueElement('w:uiPriority', 99),
      element('w:semiHidden'),
    ]),
    ...[...lists].map(([key, numId]) =>
      element('w:style', { 'w:type': 'numbering', 'w:customStyle': 1, 'w:styleId': ids.lists.get(key) }, [
        valueElement('w:name', theme.lists[key]?.name ?? key),
        valueElement('w:basedOn', NO_LIST_STYLE),
        valueElement('w:uiPriority', 99),
        element('w:pPr', {}, [element('w:numPr', {}, [valueElement('w:numId', numId)])]),
      ]),
    ),
  ];
}
