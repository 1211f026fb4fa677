import type { CST } from 'yaml';

/**
 * Values within each other, at most: a report has some forty. The parsers call themselves for each, and a process whose stack is
 * nearly full is ended by V8 where a pattern is first used, with no error that could be caught.
 */
export const MAX_DEPTH = 250;

/** Whether JSON nests too deep: brackets outside of strings. */
export function isDeepJson(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      // No string of JSON goes over a line end; the parser tells it.
      else if (sign === '"' || sign === '\n') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '[' || sign === '{') {
      if ((depth += 1) > MAX_DEPTH) return true;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return false;
}

/** Whether a token of YAML nests too deep. */
export function isDeepYaml(top: CST.Token): boolean {
  const waiting: [token: CST.Token, depth: number][] = [[top, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [token, depth] = next;
    if (depth > MAX_DEPTH) return true;
    if (token.type === 'document' && token.value) waiting.push([token.value, depth + 1]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) waiting.push([key, depth + 1]);
      if (value) waiting.push([value, depth + 1]);
    }
  }
  return false;
}
