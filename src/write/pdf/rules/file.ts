import type { ElementDetails } from '../tags/index.js';

/**
 * A tagged PDF as the rules see it: a document that is about to be written, or a file that was read. Both have the same
 * shape, so that the same rules check both.
 */
export interface TaggedFile {
  /** MarkInfo (PDF 1.7, 14.7.1). */
  readonly marked: boolean;
  readonly suspects: boolean;
  /** Of the catalog, BCP 47. */
  readonly language: string | undefined;
  readonly metadata:
    { readonly title: string | undefined; readonly identifier: string | undefined } | undefined;
  /** ViewerPreferences; absent where the entry is. */
  readonly displaysTitle: boolean | undefined;
  /** Standard type of each other type (role map). */
  readonly roles: ReadonlyMap<string, string>;
  readonly root: FileElement;
  readonly pages: readonly FilePage[];
  readonly fonts: readonly FileFont[];
}

/** An element of the structure tree. */
export interface FileElement extends ElementDetails {
  readonly type: string;
  readonly parent?: FileElement;
  readonly kids: readonly FileKid[];
}

export type FileKid = FileElement | FileContent | FileAnnotationKid;

export interface FileContent {
  readonly page: Pick<FilePage, 'elements'>;
  readonly mcid: number;
}

export interface FileAnnotationKid {
  readonly annotation: number;
}

export interface FilePage {
  /** The parent tree's entry for each marked-content sequence. */
  readonly elements: readonly (FileElement | undefined)[];
  readonly content: readonly ContentPart[];
  readonly tabs: string | undefined;
  readonly annotations: readonly FileAnnotation[];
}

/** Something painted on a page, by the marked-content sequences around it, the outermost first. */
export type ContentPart = readonly ('artifact' | 'tagged')[];

export interface FileAnnotation {
  /** Number of its object. */
  readonly annotation: number;
  readonly subtype: string;
  readonly contents: string | undefined;
  /** The parent tree's entry for it. */
  readonly element: FileElement | undefined;
}

/** A composite font with TrueType outlines, the only kind that is written. */
export interface FileFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly hasToUnicode: boolean;
  readonly hasGlyphMap: boolean;
  /** The codes that text is shown with. */
  readonly codes: readonly FileCode[];
  /** Codes in the CIDSet that the program lacks, and glyphs of the program that are not in it; absent without one. */
  readonly set?: { readonly surplus: number; readonly missing: number };
}

export interface FileCode {
  /** By ToUnicode. */
  readonly text: string | undefined;
  readonly isMissingGlyph: boolean;
  /** 1/1000 em; absent before the font program has been made. */
  readonly widths?: { readonly dictionary: number; readonly program: number | undefined };
}

export const isFileElement = (kid: FileKid): kid is FileElement => 'type' in kid;
export const isFileContent = (kid: FileKid): kid is FileContent => 'mcid' in kid;

/** All elements, each before those inside it. */
export function elementsOf(root: FileElement): readonly FileElement[] {
  const all: FileElement[] = [];
  const visit = (element: FileElement): void => {
    all.push(element);
    for (const kid of element.kids) if (isFileElement(kid)) visit(kid);
  };
  visit(root);
  return all;
}

/** The standard type of an element's type by the role map; the type itself where it has no entry. */
export function standardType({ roles }: TaggedFile, type: string): string {
  let found = type;
  for (let steps = 0; roles.has(found) && steps <= roles.size; steps++) found = roles.get(found) ?? found;
  return found;
}

/** An element's position for a message: the types from the root on. */
export const pathOf = (element: FileElement): string =>
  element.parent ? `${pathOf(element.parent)} > ${element.type}` : element.type;
