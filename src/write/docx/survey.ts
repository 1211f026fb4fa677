import {
  isTextBlock,
  visit,
  type Contents,
  type Document,
  type Orientation,
  type ParagraphStyle,
  type Text,
} from '../../document/index.js';
import { faceName, type FaceName } from '../../fonts/index.js';

/** The theme styles that headings of one outline level are set in, in the order of their first use. */
export interface LevelStyles {
  readonly level: number;
  readonly styles: readonly string[];
}

export type HeadingStyles = readonly LevelStyles[];

/** The theme's style of a figure that names none. */
export const BASE_STYLE = 'base';

/** What a table of contents asks of the rest of the file. */
export interface ListedHeadings {
  /** The theme's styles of the entries, one for each outline level. */
  readonly styles: readonly string[];
  /** Ids of the headings. */
  readonly targets: ReadonlySet<string>;
  /** Ids of what is on pages that are numbered ก ข ค. */
  readonly lettered: ReadonlySet<string>;
  /** The page that the entries stand on. */
  readonly orientation: Orientation;
}

/** What has to be known of a document before its first part is written. */
export interface Survey {
  readonly headings: HeadingStyles;
  /** Absent where there is no table of contents. */
  readonly contents: ListedHeadings | undefined;
  /** Theme styles that stand on blocks other than headings. */
  readonly bodyStyles: ReadonlySet<string>;
  /**
   * Faces that any text is set in, by the names of their families. The document's family comes first, its regular face in any
   * case, because Word's own Normal style needs it.
   */
  readonly faces: ReadonlyMap<string, ReadonlySet<FaceName>>;
}

/** Walks the whole document once. */
export function surveyDocument(document: Document): Survey {
  const headings = new Map<number, Set<string>>();
  const bodyStyles = new Set<string>();
  const { font, spans } = document.theme;
  const faces = new Map([[font.family, new Set<FaceName>(['regular'])]]);
  let contents: ListedHeadings | undefined;
  let { orientation } = document.theme.page;
  let style: ParagraphStyle | undefined;
  let isLettered = false;
  const lettered = new Set<string>();
  const addFace = ({ bold, italic, style: name }: Partial<Text>): void => {
    const span = name === undefined ? undefined : spans?.[name];
    const isBold = style?.bold === true || bold === true || span?.bold === true;
    const isItalic = style?.italic === true || italic === true || span?.italic === true;
    const family = span?.font ?? style?.font ?? font.family;
    // A family that a face is missing in still has its regular one in the file.
    faces.set(family, (faces.get(family) ?? new Set(['regular'])).add(faceName(isBold, isItalic)));
  };
  visit(document, (node) => {
    if (isTextBlock(node)) {
      style = document.theme.paragraphs[node.style];
      addFace({});
      if (node.type === 'heading')
        headings.set(node.level, (headings.get(node.level) ?? new Set()).add(node.style));
      else bodyStyles.add(node.style);
      if (isLettered && node.id !== undefined) lettered.add(node.id);
      return undefined;
    }
    switch (node.type) {
      case 'section':
        ({ orientation } = node);
        isLettered = node.pageNumbers?.letters === true;
        return undefined;
      case 'figure':
        bodyStyles.add(node.style ?? BASE_STYLE);
        return undefined;
      case 'contents':
        contents ??= { ...listedHeadings(node, orientation), lettered };
        return undefined;
      case 'text':
        return addFace(node);
      case 'label':
        // The words of a drawing are part of its picture.
        return 'skip';
      default:
        return undefined;
    }
  });
  return {
    headings: [...headings]
      .sort(([a], [b]) => a - b)
      .map(([level, styles]) => ({ level, styles: [...styles] })),
    contents,
    bodyStyles,
    faces,
  };
}

const listedHeadings = (
  { styles, entries }: Contents,
  orientation: Orientation,
): Omit<ListedHeadings, 'lettered'> => ({
  styles,
  targets: new Set(entries.map(({ target }) => target)),
  orientation,
});
