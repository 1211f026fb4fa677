import type { ImageFile } from '../document/tree.js';

/** The pictures of a document: each file once, however often it is shown. */
export interface Media {
  /** Path from word/, for relationships. */
  readonly pathOf: (file: ImageFile) => string;
  readonly files: () => ReadonlyMap<string, ImageFile>;
}

export function createMedia(): Media {
  const paths = new Map<Uint8Array, string>();
  const files = new Map<string, ImageFile>();
  return {
    pathOf(file) {
      let path = paths.get(file.data);
      if (path === undefined) {
        path = `media/image${paths.size + 1}.${file.format}`;
        paths.set(file.data, path);
        files.set(path, file);
      }
      return path;
    },
    files: () => files,
  };
}
