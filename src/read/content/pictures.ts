import { isSafePath, posix, safeName } from '../../core/platform/index.js';
import { pictureEndings } from '../../picture/index.js';

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
 * added in Word by a path of its own where files are wanted, else by a data: URL. Endings are those of the bytes.
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
      const data = source.bytes(part);
      const endings = data && pictureEndings(data);
      if (!endings) throw new Error(`${part} is no picture: the reader leaves such parts out`);
      if (typeof kept === 'string' && PICTURE_NAME.test(kept) && isSafePath(kept)) {
        // Word has these as PNG only: the file beside the report is the given one where it is still there.
        if (CONVERTED_NAME.test(kept) && endings[0] === 'png' && !asFiles) return kept;
        const { dir, name, ext } = posix.parse(kept);
        const own = endings.includes(ext.slice(1).toLowerCase())
          ? kept
          : posix.join(dir, `${name}.${endings[0]}`);
        if (claim(own, data)) return own;
      }
      if (!asFiles || kept === 'data:') return dataUrl(data, endings[0]);
      const safe = `${ADDED}/${safeName(posix.parse(part).name)}`;
      for (let count = 1; ; count += 1) {
        const own = `${safe}${count > 1 ? `-${count}` : ''}.${endings[0]}`;
        if (claim(own, data)) return own;
      }
    },
  };
}

const TYPES: Readonly<Record<string, string>> = { jpg: 'jpeg', svg: 'svg+xml' };

const dataUrl = (data: Uint8Array, ending: string): string =>
  `data:image/${TYPES[ending] ?? ending};base64,${Buffer.from(data).toString('base64')}`;

const PICTURE_NAME = /\.(?:png|jpe?g|svg|gif|webp|bmp)$/iu;
const CONVERTED_NAME = /\.(?:svg|webp|gif|bmp)$/iu;
