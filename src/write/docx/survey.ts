import type { Block, Contents, Document, Inline, Text, Orientation } from '../../document/index.js';
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
  /** The page that the entries stand on. */
  readonly orientation: Orientation;
}

/** What has to be known of a document before its first part is written. */
export interface Survey {
  /** Ids that links can point to. */
  readonly targets: ReadonlySet<string>;
  readonly headings: HeadingStyles;
  /** Absent where there is no table of contents. */
  readonly contents: ListedHeadings | undefined;
  /** Theme styles that stand on blocks other than headings. */
  readonly bodyStyles: ReadonlySet<string>;
  /** Faces that any text is set in; the regular one always, because Word's own Normal style needs it. */
  readonly faces: ReadonlySet<FaceName>;
}

/** Walks the whole document once. */
export function surveyDocument(document: Document): Survey {
  const targets = new Set<string>();
  const headings = new Map<number, Set<string>>();
  const bodyStyles = new Set<string>();
  const faces = new Set<FaceName>(['regular']);
  let contents: ListedHeadings | undefined;
  let orientation: Orientation = document.theme.page.orientation;

  const inlines = (style: string, children: readonly Inline[]): void => {
    const look = document.theme.paragraphs[style];
    const text = ({ bold, italic }: Partial<Text>): void => {
      faces.add(faceName(look?.bold === true || bold === true, look?.italic === true || italic === true));
    };
    text({});
    for (const child of children) {
      if (child.type === 'text') text(child);
      else if (child.type === 'link') for (const part of child.children) if (part.type === 'text') text(part);
    }
  };
  const block = (node: Block): void => {
    if ('id' in node && node.id !== undefined) targets.add(node.id);
    switch (node.type) {
      case 'heading': {
        const styles = headings.get(node.level) ?? new Set();
        headings.set(node.level, styles.add(node.style));
        return inlines(node.style, node.children);
      }
      case 'paragraph':
        bodyStyles.add(node.style);
        return inlines(node.style, node.children);
      case 'list':
        return node.items.forEach((item) => item.children.forEach(block));
      case 'table':
        if (node.caption) block(node.caption);
        return [...node.head, ...node.body].forEach((row) =>
          row.cells.forEach((cell) => cell.children.forEach(block)),
        );
      case 'figure':
        bodyStyles.add(node.style ?? BASE_STYLE);
        return node.caption && block(node.caption);
      case 'contents':
        contents ??= listedHeadings(node, orientation);
        return node.entries.forEach(block);
      case 'page-break':
    }
  };

  for (const { header, children, footer, ...section } of document.sections) {
    orientation = section.orientation;
    [header, children, footer].flat().forEach(block);
  }
  return {
    targets,
    headings: [...headings]
      .sort(([a], [b]) => a - b)
      .map(([level, styles]) => ({ level, styles: [...styles] })),
    contents,
    bodyStyles,
    faces,
  };
}

const listedHeadings = ({ styles, entries }: Contents, orientation: Orientation): ListedHeadings => ({
  styles,
  targets: new Set(entries.map(({ target }) => target)),
  orientation,
});
