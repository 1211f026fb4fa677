/** Tools of the text field: signs of Markdown around what is selected, or before each of its lines. */
export const TOOLS = [
  { name: 'heading', before: '### ', lines: true },
  { name: 'bold', before: '**', lines: false },
  { name: 'bullet', before: '- ', lines: true },
  { name: 'numbered', before: '1. ', lines: true },
] as const;

/** What is used of a text field. */
export interface Selected {
  readonly value: string;
  selectionStart: number;
  selectionEnd: number;
  setSelectionRange(start: number, end: number): void;
}

/** The selected text between two signs. */
export const surround = ({ value, selectionStart, selectionEnd }: Selected, sign: string): string =>
  `${sign}${value.slice(selectionStart, selectionEnd)}${sign}`;

/** The lines that are selected, each with a sign before it; they become the selection. A list counts its lines. */
export function insertLines(field: Selected, sign: string): string {
  const start = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1;
  const end = field.value.indexOf('\n', field.selectionEnd);
  const last = end < 0 ? field.value.length : end;
  const lines = field.value.slice(start, last).split('\n');
  field.setSelectionRange(start, last);
  return lines.map((line, index) => `${sign === '1. ' ? `${String(index + 1)}. ` : sign}${line}`).join('\n');
}
