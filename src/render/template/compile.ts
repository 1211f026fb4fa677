import { append } from '../../core/index.js';
import Handlebars from 'handlebars';
import { TemplateError } from './error.js';
import { HELPERS } from './helpers.js';
import { parseTemplate, type Template } from './parse.js';

/** A partial as Handlebars' runtime takes it. */
export type CompiledPartial = TemplateSpecification;

const optionsFor = (own: readonly string[]): PrecompileOptions => ({
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...Object.keys(HELPERS), ...own].map((name) => [name, true])),
});

/** Parses all partials. Throws `TemplateError` with all issues. */
export function parsePartials(partials: ReadonlyMap<string, string>): readonly Template[] {
  const issues: TemplateError['issues'][number][] = [];
  const templates = [...partials].flatMap(([name, source]): Template[] => {
    try {
      return [parseTemplate(name, source)];
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      append(issues, error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new TemplateError(issues);
  return templates;
}

/** A parsed partial, which may call `own` helpers, as the text of a program that makes its `CompiledPartial`. */
export const compileToText = (program: hbs.AST.Program, own: readonly string[] = []): string =>
  Handlebars.precompile(program, optionsFor(own)) as string;

/** A parsed partial ready for the runtime. */
export const compilePartial = (program: hbs.AST.Program, own?: readonly string[]): CompiledPartial =>
  // Handlebars has no other way itself: what is compiled is its own text, all names of the template within strings.
  new Function(`return ${compileToText(program, own)}`)() as CompiledPartial;
