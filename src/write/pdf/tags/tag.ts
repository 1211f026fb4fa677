import type { StructureElement } from './element.js';

/**
 * Content that is no part of the document's text (PDF 1.7, 14.8.2.2): running headers and footers, what else a page's
 * end brings with it (a table's header row on a further page), and rules and underlines.
 */
export type Artifact = 'Header' | 'Footer' | 'Pagination' | 'Layout';

/** What content on a page is: part of an element, or an artifact. */
export type Tag = StructureElement | Artifact;

export const isArtifact = (tag: Tag): tag is Artifact => typeof tag === 'string';
