import { Lexer, Parser, type CST } from 'yaml';
import { append } from '../core/index.js';

/**
 * Values within each other, at most: a report has some forty. The parsers call themselves for each, and a process whose stack is
 * nearly full is ended by V8 where a pattern is first used, with no error that could be caught.
 */
const MAX_DEPTH = 250;

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

/** The tokens of YAML, as `Parser.parse` gives them; undefined where they nest too deep: the parser is not asked further. */
export function yamlTokens(
  text: string,
  onNewLine: (offset: number) => void,
): readonly CST.Token[] | undefined {
  onNewLine(0);
  const parser = new Parser(onNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    append(tokens, parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return undefined;
  }
  append(tokens, parser.end());
  return tokens;
}
