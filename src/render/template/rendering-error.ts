import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js';
import { suggest, type TemplateProblem } from '../../core/index.js';
import { columnOf, lineOf } from './mistake.js';
import { templateError } from './error.js';

/** What templates can name, and the sources of those that people wrote. */
export interface Known {
  readonly helpers: readonly string[];
  readonly partials: readonly string[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A helper was given a field that is not there: an exception of Handlebars that says which. */
export class MissingArgument extends Handlebars.Exception {
  constructor(
    readonly helper: string,
    node: hbs.AST.Node,
  ) {
    super(`“${helper}” is given a field that is not there`, node);
  }
}

/** What a template's failure means; an error that is none of Handlebars' own is given back as it is. */
export function renderingError(template: string, error: unknown, known: Known): unknown {
  const nothing = missingObject(error);
  if (nothing === undefined && !(error instanceof Handlebars.Exception)) return error;
  const problem: TemplateProblem =
    nothing === undefined
      ? problemOf(error as Handlebars.Exception, known)
      : { code: 'field-of-nothing', field: nothing };
  const { lineNumber: line, column } = error as { readonly lineNumber?: number; readonly column?: number };
  return templateError(problem, {
    file: `${template}.hbs`,
    ...(line === undefined
      ? placeOfCall(problem, known.sources.get(template))
      : { line, column: Number(column ?? 0) + 1 }),
  });
}

/** Where a template calls a partial that is not there: Handlebars does not say it. */
function placeOfCall(
  problem: TemplateProblem,
  source = '',
): { readonly line?: number; readonly column?: number } {
  if (problem.code !== 'unknown-partial') return {};
  const calls = source.matchAll(/\{\{~?\s*#?>\s*["']?([^\s"'}()]+)/gu);
  const call = [...calls].find(([, name]) => name === problem.partial);
  return call ? { line: lineOf(source, call.index), column: columnOf(source, call.index) } : {};
}

/**
 * Handlebars gives a place in fields and the rest in its message alone; test/render/template/handlebars.test.ts holds what
 * is relied on. The message ends with the place.
 */
function problemOf(error: Error, { helpers, partials }: Known): TemplateProblem {
  if (error instanceof MissingArgument) return { code: 'missing-argument', helper: error.helper };
  const reason = error.message.replace(/ - \d+:\d+$/u, '');
  const [, field] = /^"(.*)" not defined in .*$/u.exec(reason) ?? [];
  if (field !== undefined) return { code: 'unknown-field', field };
  const [, helper] = /^You specified knownHelpersOnly, but used the unknown helper (.*)$/u.exec(reason) ?? [];
  if (helper !== undefined) return { code: 'unknown-helper', helper, ...meant(helper, helpers) };
  const [, partial] = /^The partial (.*) could not be found$/u.exec(reason) ?? [];
  if (partial !== undefined) return { code: 'unknown-partial', partial, ...meant(partial, partials) };
  return { code: 'template-failed', reason };
}

function meant(name: string, known: readonly string[]): { readonly suggestion?: string } {
  const suggestion = suggest(name, known);
  return suggestion === undefined ? {} : { suggestion };
}

/** Handlebars reads `a.b` without a look whether there is an `a`: the engine's own error says which field it wanted. */
const missingObject = (error: unknown): string | undefined =>
  error instanceof TypeError
    ? /^Cannot read properties of (?:undefined|null) \(reading '(.*)'\)$/u.exec(error.message)?.[1]
    : undefined;
