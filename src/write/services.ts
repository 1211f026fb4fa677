import type { Budget } from '../core/index.js';
import type { Document, Drawing } from '../document/index.js';
import type { FontFamilies, FontFamily } from '../fonts/index.js';
import {
  NO_PAGE_STARTS,
  type PageNumbers,
  type PageStarts,
  type Writer,
  type WriterServices,
} from './writer.js';

export interface ServiceOptions {
  readonly family: () => Promise<FontFamily>;
  /** Families that styles name besides it. */
  readonly families?: FontFamilies;
  readonly budget: Budget;
  readonly provenance?: WriterServices['provenance'];
  /** The first that lays out pages gives their numbers. */
  readonly writers: readonly Writer[];
}

/** The services that the writers of a document share. */
export function createServices(
  document: Document,
  { family, families, budget, writers, provenance }: ServiceOptions,
): WriterServices {
  const layout = writers.find(({ pagesOf }) => pagesOf);
  const drawn = new Map<Drawing, Promise<Uint8Array>>();
  let pages: Promise<PageNumbers> | undefined;
  let starts: Promise<PageStarts> | undefined;
  const services: WriterServices = {
    family,
    ...(families && families.size > 0 && { families: () => Promise.resolve(families) }),
    budget,
    ...(provenance && { provenance }),
    pages: () => (pages ??= layout?.pagesOf?.(document, services) ?? Promise.resolve(new Map())),
    pageStarts: () =>
      (starts ??= layout?.pageStartsOf?.(document, services) ?? Promise.resolve(NO_PAGE_STARTS)),
    drawPng: (drawing) => {
      const picture = drawn.get(drawing) ?? draw(drawing, document, family);
      drawn.set(drawing, picture);
      return picture;
    },
  };
  return services;
}

async function draw(
  drawing: Drawing,
  { theme }: Document,
  family: () => Promise<FontFamily>,
): Promise<Uint8Array> {
  const { drawPng } = await import('./drawing/index.js');
  return drawPng(drawing, theme, await family());
}
