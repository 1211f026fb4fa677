import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js';
import type { TemplateProblem } from '../../core/index.js';
import { templateError } from './error.js';

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
export function renderingError(template: string, error: unknown): unknown {
  const nothing = missingObject(error);
  if (nothing === undefined && !(error instanceof Handlebars.Exception)) return error;
  const problem: TemplateProblem =
    nothing === undefined
      ? problemOf(error as Handlebars.Exception)
      : { code: 'field-of-nothing', field: nothing };
  const { lineNumber: line, column } = error as { readonly lineNumber?: number; readonly column?: number };
  return templateError(problem, {
    file: `${template}.hbs`,
    ...(line !== undefined && { line, column: Number(column ?? 0) + 1 }),
  });
}

/**
 * Handlebars gives a place in fields and the rest in its message alone; test/render/template/handlebars.test.ts holds what
 * is relied on. The message ends with the place.
 */
function problemOf(error: Error): TemplateProblem {
  if (error instanceof MissingArgument) return { code: 'missing-argument', helper: error.helper };
  const reason = error.message.replace(/ - \d+:\d+$/u, '');
  const [, field] = /^"(.*)" not defined in .*$/u.exec(reason) ?? [];
  if (field !== undefined) return { code: 'unknown-field', field };
  const [, helper] = /^You specified knownHelpersOnly, but used the unknown helper (.*)$/u.exec(reason) ?? [];
  if (helper !== undefined) return { code: 'unknown-helper', helper };
  const [, partial] = /^The partial (.*) could not be found$/u.exec(reason) ?? [];
  if (partial !== undefined) return { code: 'unknown-partial', partial };
  return { code: 'template-failed', reason };
}

/** Handlebars reads `a.b` without a look whether there is an `a`: the engine's own error says which field it wanted. */
const missingObject = (error: unknown): string | undefined =>
  error instanceof TypeError
    ? /^Cannot read properties of (?:undefined|null) \(reading '(.*)'\)$/u.exec(error.message)?.[1]
    : undefined;
