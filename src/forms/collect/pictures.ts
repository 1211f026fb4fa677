import { posix, sha256 } from '../../core/platform/index.js';
import type { Report } from '../../report/index.js';
import type { Provenance } from '../../tools/provenance/index.js';

/** Digits of a digest in the name of a picture. */
const DIGITS = 8;

/**
 * A part of a report with the names that its pictures have in the report's folder: those of the report stay what they are, also
 * where Word has them in another format; others are named by their part and what they show, so that no two meet.
 */
export function placePictures<Part extends object>(
  part: Part,
  key: string,
  files: ReadonlyMap<string, Uint8Array>,
  { report, base }: { readonly report: Report; readonly base: Provenance | undefined },
): { readonly value: Part; readonly pictures: ReadonlyMap<string, Uint8Array> } {
  const pictures = new Map<string, Uint8Array>();
  const known = new Set(imagesIn(report));
  const rename = (image: string): string => {
    const data = files.get(image);
    if (!data) return image;
    const hash = sha256(data);
    const isOwn = base?.pictures.get(image) === hash;
    const own = isOwn
      ? ([image, ...known].find((name) => known.has(name) && stem(name) === stem(image)) ?? image)
      : undefined;
    const name = own ?? `figures/${key.replace('/', '-')}-${hash.slice(0, DIGITS)}${posix.extname(image)}`;
    if (!known.has(name) || !isOwn) pictures.set(name, data);
    return name;
  };
  return { value: withImages(part, rename) as Part, pictures };
}

const stem = (name: string): string => name.slice(0, name.length - posix.extname(name).length);

function imagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'image' && typeof each === 'string' ? [each] : imagesIn(each),
  );
}

function withImages(value: unknown, rename: (image: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withImages(each, rename));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'image' && typeof each === 'string' ? rename(each) : withImages(each, rename),
    ]),
  );
}
