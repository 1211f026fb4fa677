import type { Digits } from '../../document/index.js';
import type { ResolvedTheme } from './theme.js';

/** What helpers know of the document. */
export interface RenderData {
  readonly digits: Digits;
  readonly theme: ResolvedTheme;
}
