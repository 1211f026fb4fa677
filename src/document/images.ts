import type { Block, Document, Figure, ImageFile, Paragraph } from './tree.js';
import { mapBlocks, visitBlocks } from './visit.js';

/** Gives the picture for a source as the report names it, or the reason why there is none. */
export type ImageLoader = (source: string) => Promise<ImageFile | { readonly problem: string }>;

export interface LoadedDocument {
  readonly document: Document;
  /** Pictures that could not be loaded: each stands as a visible placeholder in the document. */
  readonly problems: readonly { readonly source: string; readonly problem: string }[];
}

/** Loads every picture of a document once. A figure without a picture becomes a placeholder that names it. */
export async function loadImages(document: Document, load: ImageLoader): Promise<LoadedDocument> {
  const sources = new Set<string>();
  visitBlocks(document, (block) => {
    if (block.type === 'figure') sources.add(block.image.source);
  });
  if (sources.size === 0) return { document, problems: [] };
  const loaded = new Map(
    await Promise.all([...sources].map(async (source) => [source, await load(source)] as const)),
  );
  const problems = [...loaded].flatMap(([source, image]) =>
    'problem' in image ? [{ source: shorten(source), problem: image.problem }] : [],
  );
  return { document: mapBlocks(document, (block) => withImage(block, loaded)), problems };
}

function withImage(block: Block, loaded: ReadonlyMap<string, Awaited<ReturnType<ImageLoader>>>): Block {
  if (block.type !== 'figure') return block;
  const image = loaded.get(block.image.source);
  if (image && !('problem' in image)) return { ...block, image: { ...block.image, file: image } };
  return placeholder(block);
}

const placeholder = ({ image, style = 'base', caption, controls }: Figure): Paragraph => ({
  type: 'paragraph',
  style,
  ...(controls && { controls }),
  children: [
    { type: 'text', value: `[ไม่พบภาพ ${shorten(image.source)}]`, italic: true },
    ...(caption ? [{ type: 'break' } as const, ...caption.children] : []),
  ],
});

const shorten = (source: string): string => (source.length > 80 ? `${source.slice(0, 77)}...` : source);
