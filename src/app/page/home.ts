import type { Facts } from '../desk/index.js';
import type { ServedReport } from '../served/index.js';

/** What the file gives that the page is in. */
export interface Home {
  readonly worker: Promise<Worker>;
  readonly facts: Facts;
  /** The bytes of a data file that it holds. */
  readonly asset: (name: string) => Promise<Uint8Array>;
  /** The report that the page's server holds. */
  readonly served?: ServedReport | null;
}
