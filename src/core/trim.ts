// A pattern such as /[ .]+$/ is tried again from each sign of a run that the text does not end with: these look at each once.

/** A text without the signs, each of one UTF-16 unit, that it ends with. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** A text without the signs, each of one UTF-16 unit, that it begins with. */
export function withoutStart(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && signs.includes(text[start]!)) start += 1;
  return text.slice(start);
}
