import { describeProblem, type PictureProblem } from '../core/index.js';
import type { RasterFile } from '../picture/index.js';
import {
  type Block,
  type Document,
  type Figure,
  type Paragraph,
  mapBlocks,
  visit,
} from '../document/index.js';

/** Gives the picture for a source as the report names it, or the reason why there is none. `isOwnSize`: nothing makes it larger. */
export type ImageLoader = (
  source: string,
  shown?: { readonly isOwnSize?: boolean },
) => Promise<RasterFile | { readonly problem: PictureProblem }>;

export interface LoadedDocument {
  readonly document: Document;
  /** Pictures that could not be loaded: each stands as a visible placeholder in the document. */
  readonly problems: readonly MissingPicture[];
}

/** A picture that a document names and that cannot be shown. */
export interface MissingPicture {
  readonly source: string;
  readonly problem: PictureProblem;
}

/** Loads every picture of a document once. A figure without a picture becomes a placeholder that names it. */
export async function loadImages(document: Document, load: ImageLoader): Promise<LoadedDocument> {
  const sources = new Map<string, { readonly isOwnSize: boolean }>();
  visit(document, (block) => {
    if (block.type !== 'figure' || block.image.source === undefined) return;
    const isOwnSize = block.width === undefined && (sources.get(block.image.source)?.isOwnSize ?? true);
    sources.set(block.image.source, { isOwnSize });
  });
  if (sources.size === 0) return { document, problems: [] };
  const loaded = new Map<string, Awaited<ReturnType<ImageLoader>>>();
  // One by one: a picture takes far more memory while it is decoded than after it.
  for (const [source, shown] of sources) loaded.set(source, await load(source, shown));
  const problems = [...loaded].flatMap(([source, image]) =>
    'problem' in image ? [{ source, problem: image.problem }] : [],
  );
  return { document: mapBlocks(document, (block) => withImage(block, loaded)), problems };
}

function withImage(block: Block, loaded: ReadonlyMap<string, Awaited<ReturnType<ImageLoader>>>): Block {
  if (block.type !== 'figure' || block.image.source === undefined) return block;
  const image = loaded.get(block.image.source)!;
  if ('problem' in image) return placeholder(block, block.image.source, image.problem);
  return { ...block, image: { ...block.image, file: image } };
}

const placeholder = (
  { style = 'base', id, caption, source: origin, metadata }: Figure,
  source: string,
  problem: PictureProblem,
): Paragraph => ({
  type: 'paragraph',
  style,
  ...(id !== undefined && { id }),
  ...(origin !== undefined && { source: origin }),
  ...(metadata && { metadata }),
  children: [
    {
      type: 'text',
      value: `[ไม่มีภาพ ${shortSource(source)}: ${describeProblem(problem).th}]`,
      italic: true,
    },
    ...(caption ? [{ type: 'break' } as const, ...caption.children] : []),
  ],
});

/** A picture's name as it is shown to people: a data: URL is long. */
export const shortSource = (source: string): string =>
  source.length > 80 ? `${source.slice(0, 77)}...` : source;
