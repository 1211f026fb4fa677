import { isLinkTarget } from '../../core/index.js';
import { encodeTarget, linkify } from '../../markdown/index.js';

/**
 * The address of a link as a report has it, by the address in the file and the text of the link; undefined where
 * a report may not hold it: then the text is no link.
 */
export type LinkTarget = (target: string, text: string) => string | undefined;

/** `ids` are those of the report's parts by the names of their bookmarks; `refused` hears of addresses that a report may not hold. */
export const createLinkTarget =
  (ids: ReadonlyMap<string, string>, refused: (address: string) => void): LinkTarget =>
  (target, text) => {
    if (target.startsWith('#')) return `#${ids.get(target.slice(1)) ?? target.slice(1)}`;
    if (!isLinkTarget(target)) {
      refused(target);
      return undefined;
    }
    const own = ownTarget(text);
    return own !== undefined && sameAddress(own, target) ? own : encodeTarget(target);
  };

/** The target that the report gives to an address in its text. */
function ownTarget(text: string): string | undefined {
  const [piece, ...rest] = linkify([{ type: 'text', text }]);
  return piece?.type === 'link' && rest.length === 0 ? piece.target : undefined;
}

/** Programs write http://a.go.th as http://a.go.th/ when they save. */
const sameAddress = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
