import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import { createBudget } from '../../../src/core/budget/index.js';
import { inFolder } from '../../support/folder.js';
import { parsed, smallReport } from '../../support/report.js';

const REPORT = parsed(
  smallReport({
    categories: [
      { number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result: 'ก\n\nข\n\nค' }] }] },
    ],
  }),
);

/** The title that a report gets by this template of it, or why it gets none. */
const outcome = (title: string, limits = {}, name = 'title'): Promise<string> =>
  inFolder({ [`${name}.hbs`]: title }, async (template) => {
    try {
      const { document } = await createDocumentBuilder()(REPORT, {
        template,
        budget: createBudget(limits),
      });
      return /"style":"title".*?"value":"([^"]*)"/u.exec(JSON.stringify(document))![1]!;
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message.split('\n').at(-1)!.trim()}`;
    }
  });

const p = (inside: string): string => `<p data-style="title">ก${inside}</p>`;

describe('a hostile template', () => {
  it.each([
    '{{constructor.name}}',
    '{{title.constructor}}',
    '{{title.__proto__}}',
    '{{title.name.constructor.constructor}}',
    '{{__defineGetter__ "x" toString}}',
    '{{#with title as |t|}}{{t.hasOwnProperty}}{{/with}}',
    '{{@root.constructor}}',
    '{{@theme.constructor.name}}',
    '{{helperMissing}}',
    '{{#blockHelperMissing}}{{/blockHelperMissing}}',
  ])('is refused where it asks for what every object has: %s', async (source) => {
    expect(await outcome(p(source))).toMatch(/^TemplateError: title\.hbs/u);
  });

  it.each([
    '{{lookup title "constructor"}}',
    '{{#with (lookup title "__proto__")}}{{.}}{{/with}}',
    '{{#each (lookup title "constructor")}}{{@key}}{{/each}}',
    '{{categories.map}}',
    '{{lookup categories "map"}}',
  ])('gets nothing of what every object or list has: %s', async (source) => {
    expect(await outcome(p(source))).toBe('ก');
  });

  it.each(['{{log "x"}}', '{{eval "1"}}', '{{#log}}{{/log}}', '{{digits (log title.name)}}'])(
    'has known helpers alone: %s',
    async (source) => {
      expect(await outcome(p(source))).toMatch(/^TemplateError: title\.hbs:1:\d+: there is no helper/u);
    },
  );

  const nested = (depth: number): string =>
    depth === 0 ? 'ก' : `{{#each @root.all}}${nested(depth - 1)}{{/each}}`;
  const loops = (depth: number, inside: string): string =>
    depth === 0
      ? inside
      : `{{#each (inRows @root.categories 100)}}{{#each this}}${loops(depth - 1, inside)}{{/each}}{{/each}}`;

  it('that goes on without an end is stopped, even where it makes nothing', async () => {
    expect(nested(1)).toContain('each');
    expect(await outcome(p(loops(6, '')))).toMatch(/^TemplateError: report\.hbs: the templates do not end/u);
  });

  it.each([
    ['blocks', '{{#if agency}}'.repeat(5000) + '{{/if}}'.repeat(5000)],
    ['branches', `{{#if agency}}${'{{else if title}}'.repeat(5000)}{{/if}}`],
    ['calls', `{{#if ${'(eq '.repeat(5000)}1${' 1)'.repeat(5000)}}}{{/if}}`],
  ])('with %s in each other beyond number is refused at once, with the place', async (_what, source) => {
    expect(await outcome(p(source))).toMatch(
      /^TemplateError: title\.hbs:1:\d+: blocks are nested more than 200/u,
    );
  });

  it('whose elements stand in each other beyond number is refused', async () => {
    expect(await outcome(p('<strong>'.repeat(5000) + '</strong>'.repeat(5000)))).toMatch(
      /^TemplateError: .*more than 500 elements/u,
    );
  });

  it('that makes no section is refused', async () => {
    expect(await outcome('', {}, 'report')).toMatch(/^TemplateError: .*produce no <section>/u);
  });

  it('that makes more than a document may hold is stopped', async () => {
    const limits = { markupCharacters: 1_000_000 };
    expect(await outcome(p(loops(6, 'ก'.repeat(50))), limits)).toMatch(
      /^LimitError: the templates produce more/u,
    );
  });

  it('that loops is stopped when time is over', async () => {
    expect(await outcome(p(loops(6, '')), { seconds: 0.3 })).toMatch(/^LimitError: .* 0\.3 seconds/u);
  });

  it('that calls itself twice at every level is stopped', async () => {
    const source = '{{#*inline "a"}}{{#if n}}{{#with n}}{{> a}}{{> a}}{{/with}}{{/if}}{{/inline}}{{> a}}';
    expect(await outcome(p(source))).toBe('ก');
    expect(await outcome('{{> title}}{{> title}}')).toMatch(
      /^TemplateError: report\.hbs: the templates call each other/u,
    );
  });

  it('cannot ask for rows without an end', async () => {
    expect(await outcome(p('{{#each (inRows categories 1e9)}}{{#each this}}{{/each}}{{/each}}'))).toBe('ก');
  });
});
