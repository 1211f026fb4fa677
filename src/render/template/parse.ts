import Handlebars from 'handlebars';
import { TemplateError, type TemplateIssue } from './error.js';

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
      if (!statement.escaped)
        refuse(
          statement,
          'raw output ({{{ }}} or {{& }}) is not allowed; write {{ }}',
          'ไม่ให้ใช้ {{{ }}} หรือ {{& }} ให้เขียน {{ }}',
        );
      super.MustacheStatement(statement);
    }
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (path.original === 'log') refuse(path, 'there is no helper “log”', 'ไม่มีคำสั่ง “log”');
      const inherited = (path.parts as readonly string[]).find((part) => INHERITED.has(part));
      if (inherited !== undefined)
        refuse(path, `there is no field “${inherited}” here`, `ตรงนี้ไม่มีช่อง “${inherited}”`);
    }
    override Decorator(decorator: hbs.AST.Decorator): void {
      refuse(decorator, 'decorators are not allowed', 'ไม่ให้ใช้ decorator');
    }
    override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
      if (decorator.path.original !== 'inline')
        refuse(decorator, 'decorators other than inline are not allowed', 'ไม่ให้ใช้ decorator นอกจาก inline');
      super.DecoratorBlock(decorator);
    }
  })();
  const refuse = ({ loc }: hbs.AST.Node, message: string, thai: string): void => {
    issues.push({ file, line: loc.start.line, column: loc.start.column + 1, message, thai });
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
    const lines = source.slice(0, deep).split('\n');
    const place = { line: lines.length, column: lines.at(-1)!.length + 1 };
    const message = `more than ${MAX_DEPTH} blocks are within each other`;
    const thai = `มีบล็อกซ้อนกันเกิน ${MAX_DEPTH} ชั้น`;
    throw new TemplateError([{ file, ...place, message, thai }]);
  }
  try {
    return Handlebars.parse(source, { srcName: file });
  } catch (error) {
    const message = String((error as Error).message);
    const line = Number(/line (\d+)/u.exec(message)?.[1] ?? 1);
    const [, column] = /^.* - \d+:(\d+)/u.exec(message) ?? [];
    const reason = firstUseful(message);
    const thai = `เขียนแม่แบบผิดรูปแบบ: ${reason}`;
    throw new TemplateError([{ file, line, column: Number(column ?? 0) + 1, message: reason, thai }]);
  }
}

/** Handlebars words a syntax error over several lines: the place, the source, a pointer, what was expected. */
const firstUseful = (message: string): string => {
  const lines = message.split('\n');
  return (lines.length > 1 ? lines.at(-1)! : message).replace(/ - \d+:\d+$/u, '').slice(0, 200);
};
