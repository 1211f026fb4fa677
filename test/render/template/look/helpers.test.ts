import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../../src/index.js';
import { inFolder } from '../../../support/folder.js';
import { smallReport } from '../../../support/report.js';
import { made } from './made.js';

const header = (content: string) => ({ 'header.hbs': `<p data-style="header">${content}</p>\n` });
const report = smallReport({ extra: { budget: 1234567.5, kinds: ['ก'], empty: [], unsafe: '<b>' } });

/** The text of the first header, `report` being what the template sees. */
async function shown(content: string, options = {}): Promise<string> {
  const { named } = await made(header(`{{#with @root.report}}${content}{{/with}}`), report, options);
  return [...named('header')[0]!.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, text]) => text).join('');
}

describe('helpers for conditions and numbers', () => {
  it('compare, combine and write figures', async () => {
    expect(
      await shown(
        '{{#if (eq fiscalYear 2563)}}1{{/if}}{{#if (and agency extra.kinds)}}2{{/if}}{{#if (and agency extra.empty)}}x{{/if}}' +
          '{{#if (or extra.empty agency)}}3{{/if}}{{#if (not extra.empty)}}4{{/if}}|{{formatNumber extra.budget}}|{{formatNumber 2.5 2}}',
      ),
    ).toBe('1234|1,234,567.5|2.50');
    expect(await shown('{{formatNumber extra.budget}}', { digits: 'thai' })).toBe('๑,๒๓๔,๕๖๗.๕');
  });
});

describe('custom helpers', () => {
  it('get frozen data, and what they give is escaped text', async () => {
    const seen: unknown[] = [];
    const helpers = {
      shout: (value: { readonly unsafe: string }, ...rest: readonly unknown[]) => {
        seen.push(Object.isFrozen(value), rest.length, Object.keys(value));
        return `${value.unsafe}!`;
      },
    };
    expect(await shown('{{shout extra}}', { helpers })).toBe('&lt;b&gt;!');
    expect(seen.slice(0, 3)).toEqual([true, 0, ['budget', 'kinds', 'empty', 'unsafe']]);
  });

  it.each(['if', 'digits', 'Name', 'a-b'])('are refused under the name %s', async (name) => {
    await expect(shown('x', { helpers: { [name]: () => 'x' } })).rejects.toMatchObject({
      option: 'helpers',
    });
  });

  it('that fail, or give an object, are told with their line', async () => {
    for (const helper of [
      () => {
        throw new Error('ไม่พบ');
      },
      () => ({ toHTML: () => '<p>' }) as unknown as string,
    ])
      await inFolder(header('{{mine 1}}'), async (template) => {
        const made = generateReport(report, { template, helpers: { mine: helper } });
        await expect(made).rejects.toMatchObject({ problems: [{ source: { file: 'header.hbs', line: 1 } }] });
      });
  });
});
