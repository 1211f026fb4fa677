import type { ImageFile } from '../../document/index.js';

/** The pictures of a document: each file once, however often it is shown. */
export interface Media {
  /** Path from word/, for relationships. A drawing becomes a PNG file. */
  readonly pathOf: (file: ImageFile) => string;
  readonly files: () => ReadonlyMap<string, ImageFile>;
}

export function createMedia(): Media {
  const paths = new Map<object, string>();
  const files = new Map<string, ImageFile>();
  return {
    pathOf(file) {
      const content = file.format === 'drawing' ? file.drawing : file.data;
      let path = paths.get(content);
      if (path === undefined) {
        path = `media/image${paths.size + 1}.${file.format === 'drawing' ? 'png' : file.format}`;
        paths.set(content, path);
        files.set(path, file);
      }
      return path;
    },
    files: () => files,
  };
}
