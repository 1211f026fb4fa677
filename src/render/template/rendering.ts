import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js';
import type { Budget } from '../../core/index.js';
import type { CompiledPartial } from './compile.js';
import { templateError, type TemplateError } from './error.js';
import { HELPERS } from './helpers.js';
import { wrapHelpers, type TemplateHelpers } from './own-helpers.js';
import { renderingError, type Known } from './rendering-error.js';
import { installMeter } from './meter.js';
import type { RenderData } from './render-data.js';

/** The template that rendering starts from. */
const ENTRY = 'report';

/** Fields are a value's own: what every object and list has besides is nobody's text. */
const OWN_FIELDS = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

/** The markup for a view; the same rendering takes any number of views. */
export type TemplateRendering = (view: object, data: RenderData, budget?: Budget) => string;

/** Partials by name, each made ready when it is first called: few reports call all of them. */
export type ReadyPartials = ReadonlyMap<string, () => CompiledPartial>;

/**
 * Puts partials together. The rendering throws `TemplateError` where a template names something that the view does not
 * have or goes on without an end, `LimitError` where it makes too much.
 */
export function createRendering(
  partials: ReadyPartials,
  own: TemplateHelpers = {},
  sources: ReadonlyMap<string, string> = new Map(),
): TemplateRendering {
  const handlebars = Handlebars.create();
  const meter = installMeter(handlebars);
  const known = {
    helpers: [...Object.keys(HELPERS), ...Object.keys(own)],
    partials: [...partials.keys()],
    sources,
  };
  handlebars.registerHelper({ ...wrapHelpers(own), ...HELPERS });
  for (const [name, ready] of partials) {
    let template: Handlebars.TemplateDelegate<object> | undefined;
    const render: Handlebars.TemplateDelegate<object> = (context, options) =>
      (template ??= handlebars.template<object>(ready()))(context, options);
    handlebars.registerPartial(name, withPlace(name, render, known));
  }
  const entry = handlebars.partials[ENTRY] as Handlebars.TemplateDelegate | undefined;
  if (!entry) throw templateError({ code: 'no-report-template' }, { file: `${ENTRY}.hbs` });
  return (view, data, budget) => {
    meter.start(budget);
    try {
      return meter.end(entry(view, { data: { ...data }, ...OWN_FIELDS }));
    } catch (error) {
      throw error instanceof RangeError ? endless() : error;
    }
  };
}

const endless = (): TemplateError => templateError({ code: 'endless-template' }, { file: `${ENTRY}.hbs` });

/** A template whose errors name its file: the innermost that fails is the one to mend. */
function withPlace(
  name: string,
  render: Handlebars.TemplateDelegate<object>,
  known: Known,
): Handlebars.TemplateDelegate<object> {
  return (context, options) => {
    try {
      return render(context, options);
    } catch (error) {
      throw renderingError(name, error, known);
    }
  };
}
