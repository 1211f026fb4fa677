import type { XmlComponent } from 'docx';
import { KEPT_NAMESPACE, keptName, type Metadata } from '../../document/index.js';
import type { Bookmarks } from './bookmark.js';
import { element } from './element.js';
import { serialize } from './serialize.js';

/** What the report holds and Word does not show. It is no text of the body, so that no other program prints it. */
export interface KeptValues {
  /** Keeps values; gives the name of the bookmark that says where they belong. */
  readonly add: (metadata: Metadata) => string;
  /** All of them as XML; undefined where there are none. */
  readonly xml: () => string | undefined;
}

export function createKeptValues(): KeptValues {
  const values: XmlComponent[] = [];
  let places = 0;
  return {
    add(metadata) {
      const at = keptName((places += 1));
      for (const [name, json] of Object.entries(metadata))
        values.push(element('value', { at, name }, [json]));
      return at;
    },
    xml: () =>
      values.length === 0 ? undefined : serialize(element('values', { xmlns: KEPT_NAMESPACE }, values)),
  };
}

/** The runs that values belong to, in a bookmark that names the values. */
export const keeping = (
  { kept, bookmarks }: { readonly kept: KeptValues | undefined; readonly bookmarks: Bookmarks },
  metadata: Metadata | undefined,
  runs: readonly XmlComponent[],
): XmlComponent[] =>
  kept && metadata && Object.keys(metadata).length > 0
    ? [...bookmarks.named(kept.add(metadata), runs)]
    : [...runs];
