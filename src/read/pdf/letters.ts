/**
 * Letters of which the file does not say what they are. Marks of lists in symbol fonts are known, and so are the numbers
 * that old Thai fonts give to marks at other heights, U+F700 to U+F71A, which the repair of Thai puts right.
 */
const UNREADABLE =
  /[\ufffd\u0000-\u0008\u000e-\u001f]|(?![\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf700-\uf71a])[\ue000-\uf8ff]/gu;

/** The text with U+FFFD for each such letter, and how many there are. */
export function replaceUnreadable(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const replaced = text.replace(UNREADABLE, () => {
    count += 1;
    return '\ufffd';
  });
  return { text: replaced, count };
}
