/** What a printed checkbox says; Word's own one shows a cross if it is checked. */
const CHECKBOXES: Readonly<Record<string, boolean>> = { '☑': true, '☒': true, '☐': false };

/** Whether a checkbox is ticked; undefined for anything else. */
export const readCheckbox = (text: string): boolean | undefined =>
  Object.hasOwn(CHECKBOXES, text) ? CHECKBOXES[text] : undefined;

/** The signs of checkboxes, for patterns. */
export const CHECKBOX_SIGNS = Object.keys(CHECKBOXES).join('');

const LEADING = new RegExp(`^\\s*([${CHECKBOX_SIGNS}])\\ufe0f?\\s*`, 'u');

/** The checkbox that a text begins with, and the characters that it takes with the spaces around it. */
export function leadingCheckbox(
  text: string,
): { readonly ticked: boolean; readonly length: number } | undefined {
  const found = LEADING.exec(text);
  return found ? { ticked: CHECKBOXES[found[1]!]!, length: found[0].length } : undefined;
}
