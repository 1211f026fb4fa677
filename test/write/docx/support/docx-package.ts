import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml.js';

/** A Word file taken apart. */
export interface DocxPackage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Source of an XML part; empty where there is none. */
  readonly source: (path: string) => string;
  /** Root of an XML part. Throws where there is none, or it is not well formed. */
  readonly root: (path: string) => XmlElement;
}

/** Opens a Word file from its bytes. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const roots = new Map<string, XmlElement>();
  const source = (path: string): string => {
    const file = files.get(path);
    return file === undefined ? '' : strFromU8(file);
  };
  return {
    files,
    source,
    root(path) {
      const root = roots.get(path) ?? parseXml(source(path));
      roots.set(path, root);
      return root;
    },
  };
}

/** Where a part's relationships stand. */
export const relationshipsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');
