/**
 * Whether a link may go to an address: http, https, mailto, www. or `#id` inside the document. All else is refused: schemes
 * that start programs, local files, paths of network shares.
 */
export const isLinkTarget = (address: string): boolean =>
  /^(?:(?:https?:\/\/|www\.)[^\s\\/]|mailto:\S|#\S)/iu.test(address.trim());
