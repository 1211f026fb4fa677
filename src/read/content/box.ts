/** What a printed box says; Word's own check box is crossed where it is checked. */
const BOXES: Readonly<Record<string, boolean>> = { '☑': true, '☒': true, '☐': false };

/** Whether a box is ticked; undefined for anything else. */
export const readBox = (text: string): boolean | undefined =>
  Object.hasOwn(BOXES, text) ? BOXES[text] : undefined;
