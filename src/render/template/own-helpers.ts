import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js';
import { HELPERS } from './helpers.js';

/** What a custom helper may give; null and undefined print nothing. */
export type HelperResult = string | number | boolean | null | undefined;

/** A custom helper: `{{name value}}` calls it with frozen copies of the values. It is trusted code. */
export type TemplateHelper = (...values: readonly never[]) => HelperResult;

/** Helpers by the names that templates call them by. */
export type TemplateHelpers = Readonly<Record<string, TemplateHelper>>;

/** Handlebars' own. */
const BUILT_IN = ['if', 'unless', 'each', 'with', 'lookup', 'log', 'helperMissing', 'blockHelperMissing'];

/** What a name cannot be: that of a helper that there is, or one that templates cannot write. */
export const isHelperName = (name: string): boolean =>
  /^[a-z][a-zA-Z0-9]{0,40}$/u.test(name) && !Object.hasOwn(HELPERS, name) && !BUILT_IN.includes(name);

/** The helpers as Handlebars calls them: plain data in, text out. The text is escaped. */
export function wrapHelpers(helpers: TemplateHelpers): Record<string, Handlebars.HelperDelegate> {
  const copies = new WeakMap<object, unknown>();
  return Object.fromEntries(
    Object.entries(helpers).map(([name, helper]) => [
      name,
      (...given: readonly unknown[]): HelperResult => {
        const { loc } = given.at(-1) as { readonly loc: hbs.AST.SourceLocation };
        const fail = (reason: string): never => {
          throw new Handlebars.Exception(`${name}: ${reason}`, { loc } as hbs.AST.Node);
        };
        let result: unknown;
        try {
          result = helper(...(given.slice(0, -1).map((value) => frozen(value, copies)) as never[]));
        } catch (error) {
          return fail(error instanceof Error ? error.message : String(error));
        }
        if (result === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof result))
          return (result as HelperResult) ?? '';
        return fail('a helper gives a text, a number, true or false');
      },
    ]),
  );
}

/** A copy that nobody can change, of the fields that hold data. */
function frozen(value: unknown, copies: WeakMap<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy: unknown = Array.isArray(value)
    ? Object.freeze(value.map((each) => frozen(each, copies)))
    : Object.freeze(
        Object.fromEntries(
          Object.entries(value).flatMap(([key, each]) =>
            key === '$source' ? [] : [[key, frozen(each, copies)]],
          ),
        ),
      );
  copies.set(value, copy);
  return copy;
}
