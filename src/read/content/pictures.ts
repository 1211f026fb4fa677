import path from 'node:path';

/** The pictures of a document by the names that the report gives them. */
export interface Pictures {
  /** The name of a picture in the report, by its part and the name that the Word file keeps. */
  readonly nameOf: (part: string, kept: unknown) => string;
  /** The files that were named, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The folder in the report's own that pictures added in Word are put in. */
const ADDED = 'figures';

/**
 * Names pictures: by the path that the Word file keeps where it leads nowhere out of the report's folder; one that was
 * added in Word by a path of its own where files are wanted, else by a data: URL.
 */
export function createPictures(
  source: { readonly bytes: (part: string) => Uint8Array | undefined },
  { asFiles }: { readonly asFiles: boolean },
): Pictures {
  const files = new Map<string, Uint8Array>();
  const claim = (name: string, data: Uint8Array): boolean => {
    const known = files.get(name);
    if (known && Buffer.compare(known, data) !== 0) return false;
    files.set(name, data);
    return true;
  };
  return {
    files,
    nameOf(part, kept) {
      const data = source.bytes(part) ?? new Uint8Array();
      if (typeof kept === 'string' && isPathInside(kept)) {
        // Word has an SVG as a PNG only: the file beside the report is the better one where it is still there.
        if (VECTOR_NAME.test(kept) && !asFiles) return kept;
        const name = kept.replace(VECTOR_NAME, '.png');
        if (claim(name, data)) return name;
      }
      if (!asFiles || kept === 'data:') return dataUrl(part, data);
      const { name, ext } = path.posix.parse(part);
      const safe = `${ADDED}/${name.replace(/[^\w-]/gu, '_')}`;
      for (let count = 1; ; count += 1) {
        const own = `${safe}${count > 1 ? `-${count}` : ''}${ext.toLowerCase()}`;
        if (claim(own, data)) return own;
      }
    },
  };
}

function dataUrl(part: string, data: Uint8Array): string {
  const extension = path.posix.extname(part).slice(1).toLowerCase();
  const type = data[0] === 0xff && data[1] === 0xd8 ? 'jpeg' : extension || 'png';
  return `data:image/${type};base64,${Buffer.from(data).toString('base64')}`;
}

const PICTURE_NAME = /\.(?:png|jpe?g|svg)$/iu;
const VECTOR_NAME = /\.svg$/iu;

/** Whether a name is that of a picture inside a folder, on every system; anyone may have written it. */
function isPathInside(name: string): boolean {
  if (!PICTURE_NAME.test(name) || /[\\:\0<>|?*"]/u.test(name)) return false;
  if (path.posix.isAbsolute(name)) return false;
  return name.split('/').every((step) => step === '.' || !/^\.|[. ]$/u.test(step));
}
