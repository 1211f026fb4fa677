import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../../src/markdown/content.js';
import { issuesOf, readFiles } from './support.js';

/** The guidelines of a level's file: whether each is met, and its text. */
async function guidelines(front: string): Promise<readonly unknown[]> {
  const report = await readFiles({ '1/1.1/basic.md': `---\n${front}\n---\nผล\n` });
  const levels = report.categories.flatMap(({ items }) => items.flatMap((item) => item.levels));
  return levels.flatMap((level) => level.guidelines.map(({ met, text }) => [met, plainText(text)]));
}

const TICKED = [
  [true, 'หนึ่ง'],
  [true, 'สอง'],
  [false, 'สาม'],
];
const PLAIN = [
  [undefined, 'หนึ่ง'],
  [undefined, 'สอง'],
];

describe('guidelines as they are typed', () => {
  it.each([
    ['with a dash, close to it and without one', '  - [x] หนึ่ง\n  -[x] สอง\n  [ ] สาม'],
    ['without a space after the box', '  - [x]หนึ่ง\n  [X]สอง\n  []สาม'],
    ['drawn after a dash', '  - ☑ หนึ่ง\n  - ✓ สอง\n  - ☐ สาม'],
    ['drawn', '  ☑ หนึ่ง\n  ☑ สอง\n  ☐ สาม'],
    ['after numbers', '  1. [x] หนึ่ง\n  2. [x] สอง\n  3. [ ] สาม'],
  ])('are ticked by boxes %s', async (_, lines) => {
    expect(await guidelines(`guidelines: |\n${lines}`)).toEqual(TICKED);
  });

  it.each([
    ['dashes', '\n  – หนึ่ง\n  – สอง'],
    ['dashes at the margin', '\n – หนึ่ง\n – สอง'],
    ['numbers', '\n  1. หนึ่ง\n  2. สอง'],
    ['dashes after a sign that joins lines', ' >\n  - หนึ่ง\n  - สอง'],
    ['a list beside its name', ' • หนึ่ง\n  • สอง'],
  ])('are one each where YAML would join lines with %s', async (_, lines) => {
    expect(await guidelines(`guidelines:${lines}`)).toEqual(PLAIN);
  });

  it('are ticked where YAML would join their lines', async () => {
    expect(await guidelines('guidelines:\n  ☑ หนึ่ง\n  ☑ สอง\n  ☐ สาม')).toEqual(TICKED);
  });

  it('stay one where a line goes on, and where a link looks like a box', async () => {
    expect(await guidelines('guidelines:\n  – ทำแผน\n  ทุกปี')).toEqual([[undefined, 'ทำแผน ทุกปี']]);
    expect(await guidelines('guidelines: |\n  - [x](https://a.example/x) ก')).toEqual([[undefined, 'x ก']]);
  });
});

describe('a file whose first lines are empty', () => {
  it('has its front matter after them, with its lines as they are', async () => {
    const file = '\n \n---\nguidelines: |\n  - ก\n---\nผล\n';
    const report = await readFiles({ '1/1.1/basic.md': file });
    expect(report.categories[0]!.items[0]!.levels[0]!.guidelines).toHaveLength(1);
    expect(await issuesOf({ '1/1.1/basic.md': file.replace('guidelines', 'guideline') })).toEqual([
      'unknown-key 1/1.1/basic.md:4',
    ]);
  });
});
