import { pictureEndings } from '../../../picture/index.js';
import type { LookPiece, WordLook } from '../../../read/word/look/index.js';
import type { Draft } from './draft.js';
import { literal } from './literal.js';

type Picture = Extract<LookPiece, { type: 'picture' }>;

/** More are no logos. */
const MAX_PICTURES = 8;
const MAX_BYTES = 5_000_000;

/** The pictures of running lines as files of the template. */
export interface TemplatePictures {
  /** `<img>` for a picture in a place of a width, pt; undefined where it cannot be used. */
  readonly markup: (picture: Picture, room: number) => string | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function createPictures(look: WordLook, draft: Draft): TemplatePictures {
  const names = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const fileOf = (part: string): string | undefined => {
    const data = look.bytes(part);
    const ending = data && data.length <= MAX_BYTES ? pictureEndings(data)?.[0] : undefined;
    if (!data || ending === undefined || files.size >= MAX_PICTURES) {
      draft.note('picture', part.replace(/^.*\//su, ''));
      return undefined;
    }
    const name = names.get(part) ?? `logo${files.size === 0 ? '' : `-${files.size + 1}`}.${ending}`;
    names.set(part, name);
    files.set(name, data);
    return name;
  };
  return {
    files,
    markup: ({ part, alt, width }, room) => {
      const name = fileOf(part);
      if (name === undefined) return undefined;
      const share = width > 0 && room > 0 ? Math.min(100, Math.max(1, (width * 100) / room)) : 10;
      const described = alt === '' ? 'ตราของหน่วยงาน' : literal(alt);
      return `<img src="{{asset "${name}"}}" alt="${described}" width="${Number(share.toFixed(1))}"/>`;
    },
  };
}
