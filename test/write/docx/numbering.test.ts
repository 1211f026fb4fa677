import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Document, List } from '../../../src/document/tree.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx, type DocxPackage } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { printedItems } from './support/printed-markers.js';
import { dashes, documentOf, li, list, numbered, p, table, td, tr } from './support/tree.js';
import { all, child, textOf, val } from './support/xml.js';

const written = async (blocks: readonly Block[], rest: Partial<Document> = {}): Promise<DocxPackage> =>
  openDocx(await writeDocx(documentOf(blocks, rest), officialFamily));
const markers = async (...blocks: readonly Block[]): Promise<string[]> =>
  printedItems(await written(blocks)).map(({ marker }) => marker);
const twipsIn = (points: number): number => points * 20;

describe('numbering', () => {
  it('begins every list again', async () => {
    expect(await markers(numbered('ก', 'ข'), numbered('ค', 'ง'))).toEqual(['1)', '2)', '1)', '2)']);
  });

  it('goes on with a list after another block', async () => {
    const rest = list('decimal-paren', li('3)', 'ค', 3), li('4)', 'ง', 4));
    expect(await markers(numbered('ก', 'ข'), p('คั่น'), rest)).toEqual(['1)', '2)', '3)', '4)']);
  });

  it('uses one instance for a list that goes on', async () => {
    const docx = await written([numbered('ก'), p('คั่น'), list('decimal-paren', li('2)', 'ข', 2))]);
    const ids = all(docx.root('word/document.xml'), 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect(new Set(ids).size).toBe(1);
  });

  it('starts where the data say, skips and counts back', async () => {
    const items = [5, 6, 9, 2].map((number) => li(`${number})`, 'ก', number));
    expect(await markers(list('decimal-paren', ...items))).toEqual(['5)', '6)', '9)', '2)']);
  });

  it('goes on with the outer list after an inner one of its own kind', async () => {
    const inner = (first: number): List =>
      list('decimal-paren', li(`${first})`, 'ใน', first), li(`${first + 1})`, 'ใน', first + 1));
    const outer = numbered([p('ก'), inner(1)], [p('ข'), inner(3)], [p('ค'), inner(1)]);
    expect(await markers(outer)).toEqual(['1)', '1)', '2)', '2)', '3)', '4)', '3)', '1)', '2)']);
  });

  it('keeps a list apart from the same list in another cell', async () => {
    const continued = list('decimal-paren', li('3)', 'ค', 3));
    const cells = table(
      [50, 50],
      [tr(td([numbered('ก', 'ข')]), td([numbered('ก')])), tr(td([continued]), td('ว่าง'))],
    );
    expect(await markers(cells)).toEqual(['1)', '2)', '1)', '3)']);
  });

  it('prints the numbers after a marker that is written by hand', async () => {
    const docx = await written([
      list('decimal-dot', li('1.', 'ก', 1), li('1.1', 'เขียนเอง'), li('2.', 'ข', 2)),
    ]);
    expect(printedItems(docx).map(({ marker }) => marker)).toEqual(['1.', '2.']);
    const hand = all(docx.root('word/document.xml'), 'w:p').find((each) => textOf(each) === '1.1เขียนเอง');
    expect(child(child(hand, 'w:pPr'), 'w:ind')?.attributes).toEqual({ 'w:left': '360', 'w:hanging': '360' });
    expect(hand?.children[1]?.children.map(({ name }) => name)).toEqual(['w:t', 'w:tab']);
  });

  it('writes every kind of marker', async () => {
    expect(
      await markers(
        list('thai-letters', li('ค.', 'ค', 3), li('ง.', 'ง', 4)),
        list('thai-digits', li('๙.', 'ก', 9), li('๑๐.', 'ข', 10)),
        dashes('ก'),
        list('bullet', li('•', 'ก')),
        list('asterisks', li('**', 'ก')),
      ),
    ).toEqual(['ค.', 'ง.', '๙.', '๑๐.', '-', '•', '**']);
  });

  it('counts in Thai digits where the document does', async () => {
    const docx = await written([list('decimal-paren', li('๑)', 'ก', 1), li('๒)', 'ข', 2))], {
      digits: 'thai',
    });
    expect(printedItems(docx).map(({ marker }) => marker)).toEqual(['๑)', '๒)']);
  });

  it("indents a nested list from the outer item's text edge", async () => {
    const docx = await written([numbered([p('ก'), list('bullet', li('•', [p('ข'), numbered('ค')]))])]);
    expect(printedItems(docx).map(({ left }) => left)).toEqual(
      [18, 18 + 6 + 12, 18 + 6 + 12 + 18].map(twipsIn),
    );
  });

  it("sets a paragraph in an item at the item's text edge", async () => {
    const docx = await written([numbered([p('ก'), p('ย่อหน้า')])]);
    const [, second] = all(docx.root('word/document.xml'), 'w:p');
    expect(child(child(second, 'w:pPr'), 'w:ind')?.attributes).toEqual({ 'w:left': '360' });
  });

  it('nests deeper than the nine levels of Word', async () => {
    const nest = (levels: number): List =>
      numbered([p(`${levels}`), ...(levels > 1 ? [nest(levels - 1)] : [])], 'หลัง');
    const items = printedItems(await written([nest(12)]));
    expect(items.slice(0, 12).map(({ left }) => left)).toEqual(
      Array.from({ length: 12 }, (_, depth) => twipsIn(18 * (depth + 1))),
    );
    expect(items.map(({ marker }) => marker)).toEqual([...Array(12).fill('1)'), ...Array(12).fill('2)')]);
  });

  it('shows each list style in use under its Thai name', async () => {
    const docx = await written([numbered('ก'), dashes('ข')]);
    const names = all(docx.root('word/styles.xml'), 'w:style')
      .filter(({ attributes }) => attributes['w:type'] === 'numbering')
      .map((style) => val(style, 'w:name'));
    expect(names).toEqual(['No List', 'รายการ 1)', 'รายการ -']);
  });

  it('prints the marker of every item of any tree of lists', async () => {
    const tree = (depth: number): fc.Arbitrary<List> => {
      const inner: fc.Arbitrary<Block> = depth > 0 ? tree(depth - 1) : fc.constant(p('ข'));
      return fc
        .record({
          contents: fc.array(fc.array(inner, { maxLength: 2 }), {
            minLength: 1,
            maxLength: 3,
          }),
          start: fc.integer({ min: 1, max: 3 }),
        })
        .map(({ contents, start }) =>
          list(
            'decimal-paren',
            ...contents.map((content, index) => li(`${start + index})`, [p('ก'), ...content], start + index)),
          ),
        );
    };
    const wanted = (node: Block): string[] =>
      node.type === 'list'
        ? node.items.flatMap(({ marker, children }) => [marker, ...children.flatMap(wanted)])
        : [];
    await fc.assert(
      fc.asyncProperty(fc.array(tree(3), { minLength: 1, maxLength: 3 }), async (lists) => {
        expect(await markers(...lists)).toEqual(lists.flatMap(wanted));
      }),
      { numRuns: 40 },
    );
  });
});
