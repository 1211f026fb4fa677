import Handlebars from 'handlebars';
import type { Template } from './parse.js';

/** A place in a template. Lines and columns count from 1. */
export interface TemplatePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Stamp {
  readonly file: string;
  readonly source: string;
  /** Where the content begins in the source, UTF-16 offset. */
  readonly start: number;
}

const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const STAMP = /\ufdd0(\d+)\ufdd1/gu;

/**
 * Stamps every content statement of templates with its number, so that a place in the output can be traced to the
 * template: Handlebars gives no positions itself. The stamps are noncharacters, which no text can hold.
 */
export function createStamper(): {
  readonly stamp: (template: Template) => hbs.AST.Program;
  readonly locate: (stamped: string, offset: number) => TemplatePlace | undefined;
} {
  const stamps: Stamp[] = [];
  const stamp = ({ name, source }: Template): hbs.AST.Program => {
    const program = Handlebars.parse(source, { srcName: `${name}.hbs` });
    const lineStarts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
    const visitor = new (class extends Handlebars.Visitor {
      override ContentStatement(content: hbs.AST.ContentStatement): void {
        if (content.value === '') return;
        const skipped = Math.max(0, String(content.original).indexOf(content.value));
        const start = (lineStarts[content.loc.start.line - 1] ?? 0) + content.loc.start.column + skipped;
        stamps.push({ file: `${name}.hbs`, source, start });
        content.value = `${OPEN}${stamps.length - 1}${CLOSE}${content.value}`;
      }
    })();
    visitor.accept(program);
    return program;
  };
  return { stamp, locate: (stamped, offset) => locate(stamps, stamped, offset) };
}

function locate(stamps: readonly Stamp[], stamped: string, offset: number): TemplatePlace | undefined {
  let removed = 0;
  let last: { readonly stamp: Stamp; readonly at: number } | undefined;
  for (const match of stamped.matchAll(STAMP)) {
    const at = match.index - removed;
    if (at > offset) break;
    removed += match[0].length;
    const stamp = stamps[Number(match[1])];
    if (stamp) last = { stamp, at };
  }
  if (!last) return undefined;
  const { file, source, start } = last.stamp;
  const before = source.slice(0, start + Math.max(0, offset - last.at));
  const line = before.split('\n').length;
  return { file, line, column: before.length - before.lastIndexOf('\n') };
}
