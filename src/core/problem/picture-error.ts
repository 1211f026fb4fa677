import type { PictureProblem } from './details/picture.js';
import { PmqaError } from './pmqa-error.js';

/** A problem as an exception, for readers deep inside a picture file. */
export class PictureError extends PmqaError<PictureProblem> {
  override readonly name = 'PictureError';
}
