import { append } from '../../core/index.js';
import { evaluated } from '../../core/platform/index.js';
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

/** Gives a parsed partial as the runtime takes it; what is evaluated is Handlebars' own text, all names of the template in strings. */
export const compilePartial = async (
  program: hbs.AST.Program,
  own?: readonly string[],
): Promise<() => CompiledPartial> =>
  (await evaluated(() => compileToText(program, own))) as () => CompiledPartial;
