import Handlebars from 'handlebars';
import type { TemplateIssue, TemplateProblem } from '../../core/index.js';
import { columnOf, findMistake, lineOf } from './mistake.js';
import { TemplateError, templateError, templateIssue } from './error.js';

/** A template as it is kept: its text and its parsed form. */
export interface Template {
  /** Name without ending, for example `blocks/list`. */
  readonly name: string;
  readonly source: string;
  readonly program: hbs.AST.Program;
}

/** What every object has: Handlebars gives none of it, and says nothing. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Parses a template and refuses what would let raw markup of the data into the document. */
export function parseTemplate(name: string, source: string): Template {
  const file = `${name}.hbs`;
  const program = parse(file, source);
  const issues: TemplateIssue[] = [];
  const visitor = new (class extends Handlebars.Visitor {
    override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
      if (!statement.escaped) refuse(statement, { code: 'raw-output' });
      super.MustacheStatement(statement);
    }
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (path.original === 'log') refuse(path, { code: 'unknown-helper', helper: 'log' });
      const inherited = (path.parts as readonly string[]).find((part) => INHERITED.has(part));
      if (inherited !== undefined) refuse(path, { code: 'unknown-field', field: inherited });
    }
    override Decorator(decorator: hbs.AST.Decorator): void {
      refuse(decorator, { code: 'decorator' });
    }
    override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
      if (decorator.path.original !== 'inline') refuse(decorator, { code: 'block-decorator' });
      super.DecoratorBlock(decorator);
    }
  })();
  const refuse = ({ loc }: hbs.AST.Node, problem: TemplateProblem): void => {
    issues.push(templateIssue(problem, { file, line: loc.start.line, column: loc.start.column + 1 }));
  };
  visitor.accept(program);
  if (issues.length > 0) throw new TemplateError(issues);
  return { name, source, program };
}

/** Blocks, or calls, in each other: compiling takes time by the square of them, and calls itself for each. */
const MAX_DEPTH = 200;

/** Where a template nests deeper than it may: an `else if` stands within what it follows. */
function tooDeep(source: string): number | undefined {
  /** For each open block, itself and its branches. */
  const open: number[] = [];
  let depth = 0;
  let calls = 0;
  for (const { index, 0: token } of source.matchAll(/\{\{~?(?:[#^/]|\s*else\s+\w)|\{\{|[()]/gu)) {
    if (token === '(') calls += 1;
    else if (token === ')' || token === '{{') calls = token === ')' ? calls - 1 : 0;
    else if (token.endsWith('/')) depth -= open.pop() ?? 0;
    else {
      depth += 1;
      if (/[#^]$/u.test(token)) open.push(1);
      else open.push((open.pop() ?? 0) + 1);
    }
    if (depth > MAX_DEPTH || calls > MAX_DEPTH) return index;
  }
  return undefined;
}

function parse(file: string, source: string): hbs.AST.Program {
  const deep = tooDeep(source);
  if (deep !== undefined) {
    throw templateError({ code: 'template-too-deep', maximum: MAX_DEPTH }, placeAt(file, source, deep));
  }
  try {
    return Handlebars.parse(source, { srcName: file });
  } catch (error) {
    const message = String((error as Error).message);
    const reason = firstUseful(message);
    const found = findMistake(source, isValid);
    if (found) {
      const { mistake, offset } = found;
      throw templateError({ code: 'template-syntax', reason, mistake }, placeAt(file, source, offset));
    }
    const line = Number(/line (\d+)/u.exec(message)?.[1] ?? 1);
    const [, column] = /^.* - \d+:(\d+)/u.exec(message) ?? [];
    throw templateError({ code: 'template-syntax', reason }, { file, line, column: Number(column ?? 0) + 1 });
  }
}

const placeAt = (file: string, source: string, offset: number) => ({
  file,
  line: lineOf(source, offset),
  column: columnOf(source, offset),
});

function isValid(source: string): boolean {
  try {
    Handlebars.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** Handlebars words a syntax error over several lines: the place, the source, a pointer, what was expected. */
const firstUseful = (message: string): string => {
  const lines = message.split('\n');
  return (lines.length > 1 ? lines.at(-1)! : message).replace(/ - \d+:\d+$/u, '').slice(0, 200);
};
