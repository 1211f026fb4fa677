import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseEdition } from '../../../src/report/edition/index.js';
import { formatPath } from '../../../src/core/index.js';
import { smallEdition } from '../../support/edition.js';

const told = (input: unknown): readonly string[] => {
  const result = parseEdition(input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${formatPath(path)} ${code}`);
};
/** The small edition with one value set, by its path. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const edition: unknown = structuredClone(smallEdition());
  const holder = path.slice(0, -1).reduce<unknown>((inside, key) => (inside as never)[key], edition);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
  return edition;
}

describe('parseEdition', () => {
  it('parses what it gave to the same edition', () => {
    const first = parseEdition(smallEdition());
    expect(first.ok).toBe(true);
    expect(parseEdition(first.ok && first.edition)).toEqual(first);
  });

  it('takes the edition that the package carries, with four items in each of the categories 1 to 6', () => {
    const file = new URL('../../../templates/editions/pmqa-4.0.json', import.meta.url);
    const result = parseEdition(JSON.parse(readFileSync(file, 'utf8')));
    if (!result.ok) throw new Error(result.issues[0]?.message.en);
    const counts = result.edition.categories.map((category) =>
      category.number === 0 ? category.sections.length : category.items.length,
    );
    expect(counts).toEqual([2, 4, 4, 4, 4, 4, 4, 6]);
  });

  it('tells another standard, and nothing besides', () => {
    const other = { ...smallEdition(), standard: 'PMQA 3.0', chapters: [] };
    expect(told(other)).toEqual(['standard other-standard']);
    const result = parseEdition(other);
    expect(!result.ok && result.issues[0]?.message.th).toContain('PMQA 3.0');
  });

  it('tells an edition without a standard, an unknown category and a misspelt key with its place', () => {
    expect(told({ categories: [] })).toEqual(['standard missing', 'categories empty']);
    expect(told(changed(['categories', 1, 'number'], 8))).toContain('categories[1].number unknown-value');
    expect(told(changed(['categories', 1, 'items', 0, 'titel'], 'x'))).toEqual([
      'categories[1].items[0].titel unknown-key',
    ]);
  });

  it('tells an item that stands twice, is not known, or stands in the wrong category', () => {
    const { items } = smallEdition().categories[1] as { items: object[] };
    const twice = changed(['categories', 1, 'items'], [items[0], items[0]]);
    expect(told(twice)).toEqual(['categories[1].items[1].code duplicate-item']);
    const wrong = changed(['categories', 1, 'items', 0, 'code'], '2.1');
    expect(told(wrong)).toEqual(['categories[1].items[0].code item-in-wrong-category']);
    const unknown = changed(['categories', 1, 'items', 0, 'code'], '1.9');
    expect(told(unknown)).toEqual(['categories[1].items[0].code unknown-item']);
  });

  it.each([undefined, null, 'x', 3, [], { categories: 3 }])('throws for no value: %p', (value) => {
    expect(parseEdition(value).ok).toBe(false);
  });
});
