import type { FileFont, TaggedFile } from '../rules/index.js';
import type { StructureElement } from '../tags/element.js';
import type { MarkedPage } from './marked-content.js';

/** What the writer knows of a document that it has drawn. */
export interface Drawn {
  readonly root: StructureElement;
  readonly pages: readonly MarkedPage[];
  readonly fonts: readonly FileFont[];
  readonly language: string;
  readonly title: string | undefined;
}

/** A document before it is written, as the rules see it: with the identification that it asks for. */
export const taggedFile = ({ root, pages, fonts, language, title }: Drawn): TaggedFile => ({
  marked: true,
  suspects: false,
  language,
  metadata: { title, identifier: '1' },
  displaysTitle: true,
  roles: new Map(),
  root,
  pages: pages.map((page) => ({ ...page, tabs: 'S' })),
  fonts,
});
