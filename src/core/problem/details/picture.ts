import type { Plain } from './plain.js';

/** What is wrong with the file of a picture. */
export type PictureDamage =
  | Plain<
      | 'cut-off'
      | 'no-picture'
      | 'no-header'
      | 'bad-header'
      | 'no-pixels'
      | 'too-few-pixels'
      | 'bad-inner-picture'
      | 'not-utf8'
    >
  | { readonly code: 'bad-checksum'; readonly chunk: string }
  /** `text` is what the decoder says. */
  | { readonly code: 'decoder'; readonly text: string };

/** Why a picture cannot be used. */
export type PictureProblem =
  | Plain<
      | 'picture-not-a-file'
      | 'picture-outside-folder'
      | 'picture-address'
      | 'picture-no-folder'
      | 'picture-without-size'
      | 'bad-data-url'
      | 'rare-jpeg'
    >
  /** `suggestion` is a picture that is there under nearly the same name. */
  | { readonly code: 'picture-not-found'; readonly suggestion?: string }
  /** The path of a disk or a server, which only one computer has. */
  | { readonly code: 'picture-on-disk'; readonly suggestion?: string }
  | { readonly code: 'picture-not-readable'; readonly reason: string }
  | { readonly code: 'picture-too-large'; readonly megabytes: number }
  | { readonly code: 'pictures-too-large'; readonly megabytes: number }
  | { readonly code: 'too-many-pictures'; readonly maximum: number }
  | { readonly code: 'too-many-pixels'; readonly megapixels: number }
  | { readonly code: 'picture-too-slow'; readonly seconds: number }
  /** `kind` names a format that is known and not taken. */
  | { readonly code: 'unknown-picture-kind'; readonly kind?: string }
  | { readonly code: 'picture-damaged'; readonly kind: PictureFormat; readonly reason: PictureDamage }
  | { readonly code: 'unsafe-svg'; readonly found: string };

/** Formats that pictures are read from, as people write them. */
export type PictureFormat = 'PNG' | 'JPEG' | 'SVG' | 'GIF' | 'WebP' | 'BMP';
