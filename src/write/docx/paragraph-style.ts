import {
  ParagraphProperties,
  RunProperties,
  type IParagraphStylePropertiesOptions,
  type XmlComponent,
} from 'docx';
import type { ParagraphStyle } from '../../document/index.js';
import { ALIGNMENTS } from './alignment.js';
import { element, valueElement } from './element.js';
import { halfPoints, lineMultiple, twips } from './lengths.js';
import { NORMAL_STYLE } from './style-ids.js';

/** What one paragraph style is made from. */
export interface ParagraphStyleInput {
  readonly id: string | undefined;
  readonly name: string;
  readonly alias?: string | undefined;
  readonly basedOn?: string;
  readonly style?: ParagraphStyle | undefined;
  /** Family of its text; absent: that of the style which it is based on. */
  readonly font?: string | undefined;
  /** 0 to 8, as `w:outlineLvl` counts. */
  readonly outlineLevel?: number;
  /** Where the contents' page numbers end, twips from the left text edge: the style is one of the contents' entries. */
  readonly pageNumbersAt?: number | undefined;
  readonly isDefault?: boolean;
  /** The style of a paragraph that only parts two tables or ends a cell. */
  readonly gap?: boolean;
}

/** `w:style` of a paragraph style: complete, over a Normal style that says nothing. */
export function paragraphStyle(input: ParagraphStyleInput): XmlComponent {
  const { id, name, alias, style, outlineLevel, pageNumbersAt, isDefault, gap } = input;
  const basedOn = isDefault ? undefined : (input.basedOn ?? NORMAL_STYLE);
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': isDefault ? 1 : undefined,
      'w:customStyle': isBuiltIn(id) ? undefined : 1,
      'w:styleId': id,
    },
    [
      valueElement('w:name', name),
      ...(alias === undefined ? [] : [valueElement('w:aliases', alias)]),
      ...(basedOn === undefined ? [] : [valueElement('w:basedOn', basedOn)]),
      ...(outlineLevel === undefined
        ? []
        : [valueElement('w:next', NORMAL_STYLE), valueElement('w:uiPriority', 9)]),
      ...(pageNumbersAt === undefined
        ? []
        : [valueElement('w:next', NORMAL_STYLE), valueElement('w:uiPriority', 39)]),
      ...(gap ? [valueElement('w:uiPriority', 99), element('w:semiHidden')] : [element('w:qFormat')]),
      ...(gap ? gapLook() : []),
      ...(style ? look(style, input) : []),
    ],
  );
}

/** One point high, the least that Word sets. */
const gapLook = (): XmlComponent[] => [
  new ParagraphProperties({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
  new RunProperties({ size: 2 }),
];

const isBuiltIn = (id: string | undefined): boolean =>
  id === NORMAL_STYLE || /^(?:Heading|TOC)[1-9]$/.test(id ?? '');

/** Paragraph and run properties of a theme style; one based on another also says what it is not. */
function look(
  style: ParagraphStyle,
  { outlineLevel, pageNumbersAt, basedOn, font = style.font }: ParagraphStyleInput,
): XmlComponent[] {
  const explicit = basedOn !== undefined;
  const { left, right, firstLine } = style.indent;
  const { before, after } = style.spacing;
  const flag = (value: boolean): boolean | undefined => (value || explicit ? value : undefined);
  const indented = explicit || left !== 0 || right !== 0 || firstLine !== 0;
  const paragraph: IParagraphStylePropertiesOptions = {
    keepNext: flag(style.keepWithNext),
    keepLines: flag(style.keepLines),
    spacing: { before: twips(before), after: twips(after), ...lineRule(style.spacing) },
    indent: indented ? { left: twips(left), right: twips(right), ...firstLineIndent(firstLine) } : undefined,
    ...(pageNumbersAt !== undefined && {
      tabStops: [{ type: 'right', leader: 'dot', position: pageNumbersAt }],
    }),
    alignment: ALIGNMENTS[style.align],
    outlineLevel,
  };
  return [
    new ParagraphProperties(paragraph),
    new RunProperties({
      ...(font !== undefined && { font: allScripts(font) }),
      bold: flag(style.bold),
      italics: flag(style.italic),
      size: halfPoints(style.size),
      ...(style.color !== undefined && { color: style.color.slice(1).toUpperCase() }),
    }),
  ];
}

/** A family for letters of every script: Thai is complex script. */
export const allScripts = (family: string) => ({
  ascii: family,
  hAnsi: family,
  eastAsia: family,
  cs: family,
});

const lineRule = ({ line, exact }: ParagraphStyle['spacing']) =>
  exact === undefined
    ? { line: lineMultiple(line), lineRule: 'auto' as const }
    : { line: twips(exact), lineRule: 'exact' as const };

const firstLineIndent = (points: number): { readonly firstLine: number } | { readonly hanging: number } =>
  points < 0 ? { hanging: twips(-points) } : { firstLine: twips(points) };
