import type { XmlComponent } from 'docx';
import type { Controls, Block, Document } from '../../document/index.js';
import { blocks, blocksEndingInParagraph } from './blocks.js';
import { createBookmarks, type Bookmarks } from './bookmark.js';
import { createMedia, type Media } from './media.js';
import { createNumbering, type Numbering } from './numbering.js';
import { createRelationships, type Relationships } from './relationships.js';
import { assignStyleIds, type StyleIds } from './style-ids.js';
import { surveyDocument, type Survey } from './survey.js';

/** What is shared while one document is written. */
export interface State {
  readonly document: Document;
  readonly survey: Survey;
  readonly styleIds: StyleIds;
  readonly numbering: Numbering;
  readonly bookmarks: Bookmarks;
  readonly media: Media;
  /** Pages of the blocks with an id, counted from 1. */
  readonly pages: ReadonlyMap<string, number>;
  /** Relationships of word/document.xml. */
  readonly relationships: Relationships;
  /** Called before each block; throws where time is over. */
  readonly check: () => void;
  /** Whether the file keeps what it does not show. */
  readonly controls: boolean;
  /** A number for the next drawing, unique in the document. */
  readonly drawingId: () => number;
  /** A number for the next content control, unique in the document. */
  readonly controlId: () => number;
  /** The blocks of a container; blocks that hold others call these, so that no two files need each other. */
  readonly blocks: WriteBlocks;
  readonly blocksEndingInParagraph: WriteBlocks;
}

export type WriteBlocks = (place: Place, nodes: readonly Block[], lead?: Lead) => XmlComponent[];

export function createState(
  document: Document,
  {
    pages = new Map(),
    check = () => undefined,
    controls = true,
  }: Partial<Pick<State, 'pages' | 'check' | 'controls'>> = {},
): State {
  const survey = surveyDocument(document);
  const styleIds = assignStyleIds(document.theme, survey);
  let drawings = 0;
  let controlIds = 0;
  const state: State = {
    document,
    survey,
    styleIds,
    numbering: createNumbering(styleIds.lists),
    bookmarks: createBookmarks(survey.targets, survey.contents?.targets ?? new Set()),
    media: createMedia(),
    pages,
    relationships: createRelationships(),
    check,
    drawingId: () => (drawings += 1),
    controls,
    controlId: () => (controlIds += 1),
    blocks: (place, nodes, lead) => blocks(state, place, nodes, lead),
    blocksEndingInParagraph: (place, nodes, lead) => blocksEndingInParagraph(state, place, nodes, lead),
  };
  return state;
}

/** The container that a block stands in; lengths in twips. */
export interface Place {
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
}

/** What a block's position asks of its first paragraph. */
export interface Lead {
  /**
   * First in its cell: Word keeps a row with the next one where its first paragraphs ask for it, so they must not.
   */
  readonly startsCell?: boolean;
  /** First in a cell of a row that stays with the row after it. */
  readonly keepsRow?: boolean;
  /** A page break stands before it. */
  readonly startsPage?: boolean;
  /** A list of the same style ends right before it. */
  readonly afterSameList?: boolean;
  /** What the block that it begins keeps without showing it. */
  readonly controls?: Controls | undefined;
}
