/** What a printed checkbox says; Word's own one shows a cross if it is checked. */
const CHECKBOXES: Readonly<Record<string, boolean>> = { '☑': true, '☒': true, '☐': false };

/** Whether a checkbox is ticked; undefined for anything else. */
export const readCheckbox = (text: string): boolean | undefined =>
  Object.hasOwn(CHECKBOXES, text) ? CHECKBOXES[text] : undefined;
