import { ConcreteHyperlink, type TextRun, type XmlComponent } from 'docx';
import type { Link } from '../../document/index.js';
import { keeping } from './kept-values.js';
import { breakRun } from './run.js';
import type { Container, State } from './state.js';
import { HYPERLINK_STYLE } from './style-ids.js';
import { textRuns } from './symbol.js';

/** A link in a paragraph of a font size, pt, to a bookmark or to an address outside; its text with the target hidden where there is no such place. */
export function linkRuns(
  state: State,
  container: Container,
  { target, children }: Link,
  size: number,
): XmlComponent[] {
  const runs = (style?: string): XmlComponent[] =>
    children.flatMap((child) =>
      child.type === 'break' ? [breakRun()] : textRuns(child, state.symbols, size, style),
    );
  if (target.startsWith('#')) {
    const name = state.bookmarks.nameOf(target.slice(1));
    return name === undefined
      ? unlinked(state, target, runs())
      : [hyperlink(runs(HYPERLINK_STYLE), '', name)];
  }
  const address = wellFormedAddress(target);
  if (address === undefined) return unlinked(state, target, runs());
  return [hyperlink(runs(HYPERLINK_STYLE), String(container.relationships.to('hyperlink', address)))];
}

/** Text whose link leads nowhere: the file keeps the target. */
const unlinked = (state: State, target: string, runs: readonly XmlComponent[]): XmlComponent[] =>
  keeping(state, { link: JSON.stringify(target) }, runs);

// The package asks for its own run classes; all that it does with them is to write them.
const hyperlink = (runs: readonly XmlComponent[], relationship: string, anchor?: string): XmlComponent =>
  new ConcreteHyperlink(runs as unknown as readonly TextRun[], relationship, anchor);

/**
 * The address with everything percent-encoded that a relationship's target must not hold (RFC 3986, 2); undefined
 * where it is not an absolute address: Word opens no file with a malformed one.
 */
function wellFormedAddress(target: string): string | undefined {
  const encoded = target
    .trim()
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
  return URL.canParse(encoded) ? encoded : undefined;
}
