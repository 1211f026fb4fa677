import { posix as path } from '../../core/platform/index.js';

/** Fields that name a file of the report's folder. */
const FILE_FIELDS = new Set(['image', 'file']);

const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]+:/iu.test(name);

/** A path as Markdown writes it: percent signs stand for letters. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A picture's path in Markdown, seen from the report's folder; `folder` is the one that the Markdown file is in. */
export const fromMarkdownPath = (name: string, folder: string): string =>
  isAddress(name) ? name : fromFilePath(decoded(name), folder);

/** The same for a path in front matter, where a percent sign is one. */
export const fromFilePath = (name: string, folder: string): string =>
  isAddress(name) ? name : path.join(folder, name.replaceAll('\\', '/'));

/** A path of the report's folder as a Markdown file in `folder` writes it. */
export const toMarkdownPath = (name: string, folder: string): string =>
  isAddress(name) ? name : toFilePath(name, folder).replaceAll('%', '%25');

export const toFilePath = (name: string, folder: string): string =>
  isAddress(name) ? name : path.relative(folder, path.join('.', name));

/** A value in which every path of a picture or a file is another one; the objects that stay are the same. */
export function mapPaths<Value>(value: Value, map: (name: string) => string, onCopy?: OnCopy): Value {
  const visit = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const mapped = Array.isArray(part)
      ? part.map(visit)
      : Object.fromEntries(
          Object.entries(part).map(([key, field]) => [
            key,
            FILE_FIELDS.has(key) && typeof field === 'string' ? map(field) : visit(field),
          ]),
        );
    onCopy?.(mapped, part);
    return mapped;
  };
  return visit(value) as Value;
}

/** Called with each new object and the one that it was made from. */
type OnCopy = (made: object, from: object) => void;
