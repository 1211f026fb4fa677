import { posix, sha256 } from '../../core/platform/index.js';
import { PmqaError, type IssueDetail } from '../../core/index.js';
import { inspectPicture } from '../../render/index.js';
import type { Shelf } from './types.js';

/** A picture that a person gives, and the part of the report that it is for: `1.1-basic`. */
export interface GivenPicture {
  readonly part: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Digits of a digest in the name of a picture. */
const DIGITS = 8;

/** A picture that a report cannot show, in the words of `check`. */
class PictureRefused extends PmqaError<IssueDetail> {
  override readonly name = 'PictureRefused';
}

/**
 * The name that a picture gets in the folder of a report, by its part and what it shows, as those that come out of forms. Throws
 * where documents could not show it.
 */
export async function pictureName(
  { part, name, bytes }: GivenPicture,
  { place, forget }: Shelf,
): Promise<string> {
  const ending = posix.extname(name).toLowerCase() || '.png';
  const placed = await place('picture', new Map([[`picture${ending}`, bytes]]));
  try {
    const problem = await inspectPicture(placed, `picture${ending}`);
    if (problem) throw new PictureRefused({ code: 'picture', image: name, problem });
  } finally {
    forget(placed);
  }
  return `figures/${part.replace(/[^\w.-]+/gu, '-')}-${sha256(bytes).slice(0, DIGITS)}${ending}`;
}
