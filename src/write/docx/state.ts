import type { XmlComponent } from 'docx';
import {
  anchorsOf,
  type Metadata,
  type Document,
  type BlockHandlers,
  type TableStyle,
} from '../../document/index.js';
import { createKeptSpaces, type KeptSpaces } from '../../thai/index.js';
import { NO_PAGE_STARTS, type PageStarts } from '../writer.js';
import { createBookmarks, type Bookmarks } from './bookmark.js';
import { createKeptValues, type KeptValues } from './kept-values.js';
import { createMedia, type Media } from './media.js';
import { createNumbering, type Numbering } from './numbering.js';
import { createRelationships, type Relationships } from './relationships.js';
import { assignStyleIds, type StyleIds } from './style-ids.js';
import { surveyDocument, type Survey } from './survey.js';
import type { Symbols } from './symbol.js';

/** What is shared while one document is written. */
export interface State {
  readonly document: Document;
  readonly survey: Survey;
  /** The signs that the font lacks. */
  readonly symbols: Symbols;
  readonly styleIds: StyleIds;
  readonly numbering: Numbering;
  readonly bookmarks: Bookmarks;
  readonly media: Media;
  /** Pages of the blocks with an id, counted from 1. */
  readonly pages: ReadonlyMap<string, number>;
  /** What begins a page in the PDF; empty where no contents are. */
  readonly pageStarts: PageStarts;
  /** Relationships of word/document.xml. */
  readonly relationships: Relationships;
  /** Called before each block; throws where time is over. */
  readonly check: () => void;
  /** A number for the next drawing, unique in the document. */
  readonly drawingId: () => number;
  readonly keptSpaces: KeptSpaces;
  /** What the file keeps and does not show, for its way back into a report; absent in a file for submission. */
  readonly kept: KeptValues | undefined;
  /** A number for the next content control, unique in the document. */
  readonly controlId: () => number;
  /** Writes each type of block; blocks that hold others find it here, so that no two files need each other. */
  readonly writers: BlockWriters;
}

/** A function for each type of block: its paragraphs and tables. */
export type BlockWriters = BlockHandlers<[State, Container, BlockContext], readonly XmlComponent[]>;

export function createState(
  document: Document,
  writers: BlockWriters,
  symbols: Symbols,
  pages: ReadonlyMap<string, number> = new Map(),
  check: () => void = () => undefined,
  roundTrip = true,
  keepTogether: readonly string[] = [],
  pageStarts = NO_PAGE_STARTS,
): State {
  const survey = surveyDocument(document);
  const styleIds = assignStyleIds(document.theme, survey);
  let drawings = 0;
  let controls = 0;
  return {
    document,
    survey,
    symbols,
    styleIds,
    numbering: createNumbering(styleIds.lists),
    bookmarks: createBookmarks(anchorsOf(document), survey.contents?.targets ?? new Set()),
    media: createMedia(),
    pages,
    pageStarts,
    relationships: createRelationships(),
    check,
    keptSpaces: createKeptSpaces(keepTogether),
    kept: roundTrip ? createKeptValues() : undefined,
    drawingId: () => (drawings += 1),
    controlId: () => (controls += 1),
    writers,
  };
}

/** The container that a block stands in; lengths in twips. */
export interface Container {
  /** Relationships of the part that the block is written to. */
  readonly relationships: Relationships;
  /** Width between the container's text edges: the page's, or the cell's. */
  readonly width: number;
  /** Height of the page's text area. */
  readonly height: number;
  /** Distance from the container's text edge to the edge that lists around the block give it. */
  readonly edge: number;
  /** Lists around the block, up to the cell. */
  readonly depth: number;
  /** Its pages are numbered ก ข ค. */
  readonly lettered?: true;
  /** The container is a cell, or is in one. */
  readonly isCell?: true;
  /** The container is a cell whose rules a table can reach: the style of its table. */
  readonly cell?: TableStyle | undefined;
  /** No page end splits the row around it. */
  readonly isKept?: true;
}

/** What a block's position asks of its first paragraph. */
export interface BlockContext {
  /**
   * First in its cell: Word keeps a row with the next one where its first paragraphs ask for it, so they must not.
   */
  readonly startsCell?: boolean;
  /** First in a cell of a row that stays with the row after it. */
  readonly keepsRow?: boolean;
  /** The text before it begins a page in the PDF. */
  readonly followsPageStart?: boolean;
  /** A page break stands before it. */
  readonly startsPage?: boolean;
  /** A list of the same style ends right before it. */
  readonly afterSameList?: boolean;
  /** What the block that it begins keeps without showing it. */
  readonly metadata?: Metadata | undefined;
}
