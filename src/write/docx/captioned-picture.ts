import { ParagraphProperties, type XmlComponent } from 'docx';
import type { ParagraphStyle, TextBlock } from '../../document/index.js';
import { element } from './element.js';
import { inlineRuns } from './inline.js';
import { keeping } from './kept-values.js';
import { twips } from './lengths.js';
import { keepNextOverride } from './paragraph.js';
import { breakRun } from './run.js';
import type { BlockContext, Container, State } from './state.js';
import { NORMAL_STYLE } from './style-ids.js';

/** Whether a page may end inside the cell: LibreOffice heeds no keep-with-next there. */
export const isSplitCell = ({ isCell, isKept }: Container): boolean => isCell === true && isKept !== true;

/** The caption's style where a picture can be set in it as in its own. */
export function sharedStyle(
  figure: ParagraphStyle | undefined,
  caption: TextBlock,
  { document: { theme } }: State,
): ParagraphStyle | undefined {
  const style = theme.paragraphs[caption.style];
  const isAlike =
    figure?.align === style?.align &&
    figure?.spacing.line === style?.spacing.line &&
    style?.spacing.exact === undefined &&
    style?.indent.firstLine === 0;
  return isAlike ? style : undefined;
}

export interface Captioned {
  readonly caption: TextBlock;
  /** The caption's style. */
  readonly shared: ParagraphStyle;
  /** The picture's. */
  readonly style: ParagraphStyle | undefined;
  readonly state: State;
  readonly container: Container;
  readonly context: BlockContext;
}

/** A picture and, on the next line, its caption, in one paragraph that no page end splits. */
export function captionedPicture(
  picture: readonly XmlComponent[],
  { caption, shared, style, state, container, context }: Captioned,
): XmlComponent {
  const keepNext = keepNextOverride(shared, context);
  const properties = new ParagraphProperties({
    style: state.styleIds.paragraphs.get(caption.style) ?? NORMAL_STYLE,
    ...(keepNext !== undefined && { keepNext }),
    keepLines: true,
    ...(context.startsPage && { pageBreakBefore: true }),
    spacing: { before: twips(style?.spacing.before ?? 0) },
    ...figureIndent(container, shared),
  });
  const text = inlineRuns(state, container, caption.children, shared.size);
  return element('w:p', {}, [
    properties,
    ...picture,
    breakRun(),
    ...keeping(state, caption.metadata, state.bookmarks.around(caption.id, text)),
  ]);
}

export const figureIndent = (
  { edge }: Container,
  style: ParagraphStyle | undefined,
): { readonly indent?: { readonly left: number } } =>
  edge > 0 ? { indent: { left: edge + twips(style?.indent.left ?? 0) } } : {};
