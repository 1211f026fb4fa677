/** A Markdown file in its two parts; lines count from 1. */
export interface FrontMatter {
  /** The YAML between the two rules, and the line on which it begins; absent where there is none. */
  readonly yaml?: { readonly text: string; readonly line: number };
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Empty lines before it are ignored. */
const OPENING = /^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;

/** Parts a Markdown file; undefined where its front matter begins and does not end. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { body: text, bodyLine: 1 };
  const rest = text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  // After empty lines a row of dashes may be one.
  if (!closing) return /^---/u.test(opening) ? undefined : { body: text, bodyLine: 1 };
  const yaml = rest.slice(0, closing.index);
  const line = 1 + lines(opening);
  return {
    yaml: { text: yaml, line },
    body: rest.slice(closing.index + closing[0].length),
    bodyLine: line + 1 + lines(yaml),
  };
}

/** A Markdown file of front matter, which may be empty, and a body. */
export function joinFrontMatter(yaml: string, body: string): string {
  const front = yaml === '' ? '' : `---\n${yaml}${yaml.endsWith('\n') ? '' : '\n'}---\n`;
  return [front, body === '' ? '' : `${body}\n`].filter((part) => part !== '').join(front === '' ? '' : '\n');
}

const lines = (text: string): number => text.split('\n').length - 1;
