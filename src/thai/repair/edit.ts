/** A replacement in a text: the letters from `start` to `end`, UTF-16 offsets, give way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made; they are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let end = 0;
  for (const edit of edits) {
    made += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return made + text.slice(end);
}

/** Edits for the matches of a global pattern; `replace` gives undefined where a match stays as it is. */
export function editMatches(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const replaced = replace(match);
    if (replaced === undefined || replaced === match[0]) continue;
    edits.push({ start: match.index, end: pattern.lastIndex, text: replaced });
  }
  return edits;
}
