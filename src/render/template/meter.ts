import type Handlebars from 'handlebars';
import { LimitError, DEFAULT_BUDGET, type Budget } from '../../core/index.js';
import { templateError, type TemplateError } from './error.js';

/**
 * Partials within each other: a list within lists takes a few for each. Calls that go on end the stack, and a process whose stack
 * is nearly full is ended by V8 where a pattern is first used, with no error that could be caught.
 */
const MAX_DEPTH = 250;
/** Partials called and entries visited in one rendering: a report of 1,000 pages takes some 200,000. */
const MAX_STEPS = 5_000_000;

type Helper = Handlebars.HelperDelegate;

/** Counts what a rendering does, and stops one that would go on without an end. */
export interface Meter {
  /** Sets the counters back. */
  readonly start: (budget: Budget | undefined) => void;
  /** Gives the whole of a rendering, where it fits. */
  readonly end: (markup: string) => string;
}

/** A meter inside an environment of Handlebars, in its calls of partials and its loops. */
export function installMeter(handlebars: typeof Handlebars): Meter {
  let budget = DEFAULT_BUDGET;
  let steps = 0;
  let depth = 0;
  const step = (): void => {
    steps += 1;
    if (steps > MAX_STEPS) throw endless();
    budget.check();
  };
  const fits = (length: number): void => {
    const { markupCharacters } = budget.limits;
    if (length > markupCharacters) throw new LimitError('markupCharacters', markupCharacters);
  };

  const runtime = handlebars.VM as typeof Handlebars.VM & { invokePartial: (...given: unknown[]) => string };
  handlebars.VM = {
    ...runtime,
    invokePartial(this: unknown, ...given: unknown[]): string {
      step();
      if (depth >= MAX_DEPTH) throw templateError({ code: 'endless-template' }, { file: 'report.hbs' });
      depth += 1;
      try {
        const made = runtime.invokePartial.apply(this, given);
        // Nothing, where Handlebars is to compile the partial first.
        fits(made?.length ?? 0);
        return made;
      } finally {
        depth -= 1;
      }
    },
  } as typeof Handlebars.VM;

  const each = handlebars.helpers['each'] as Helper;
  handlebars.registerHelper('each', function (this: unknown, ...given: unknown[]): string {
    const options = given.at(-1) as Handlebars.HelperOptions;
    let length = 0;
    const fn: Handlebars.TemplateDelegate = (context, own) => {
      step();
      const made = options.fn(context, own);
      fits((length += made.length));
      return made;
    };
    return each.call(this, ...given.slice(0, -1), {
      ...options,
      fn: Object.assign(fn, options.fn),
    }) as string;
  });

  return {
    start: (given = DEFAULT_BUDGET) => {
      budget = given;
      steps = 0;
    },
    end: (markup) => {
      fits(markup.length);
      return markup;
    },
  };
}

const endless = (): TemplateError =>
  templateError({ code: 'endless-template', steps: MAX_STEPS }, { file: 'report.hbs' });
