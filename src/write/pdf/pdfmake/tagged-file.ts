import type { FileFont, TaggedFile } from '../rules/index.js';
import type { StructureElement } from '../tags/index.js';
import type { MarkedPage } from './marked-content.js';

/** A drawn document, not written yet. */
export interface Drawn {
  readonly root: StructureElement;
  readonly pages: readonly MarkedPage[];
  readonly fonts: readonly FileFont[];
  readonly language: string;
  readonly title: string | undefined;
}

/** A drawn document as the rules see it: as if it already claimed PDF/UA-1. */
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
