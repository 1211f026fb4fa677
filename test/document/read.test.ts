import { describe, expect, it } from '@jest/globals';
import {
  MarkupError,
  readDocument,
  visit,
  type Block,
  type Document,
  type Table,
} from '../../src/document/index.js';
import { testTheme } from '../write/docx/support/theme.js';
import { documentOf } from '../write/docx/support/tree.js';

const { info } = documentOf([]);
const theme = { ...testTheme, paragraphs: { ...testTheme.paragraphs, base: testTheme.paragraphs['plain']! } };
const contentsStyles = { 'toc-1': theme.paragraphs.base, 'toc-2': theme.paragraphs.base };
const readAll = (markup: string, digits: Document['digits'] = 'arabic'): Document =>
  readDocument(markup, { info, theme, digits });
const read = (markup: string): readonly Block[] =>
  readAll(`<section>${markup}</section>`).sections[0]!.children;
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (rows: string, before = ''): string =>
  `<table data-style="plain">${before}<tbody>${rows}</tbody></table>`;

/** What the reader says of markup that it refuses. */
function refusal(markup: string): MarkupError {
  try {
    readAll(markup);
  } catch (error) {
    if (error instanceof MarkupError) return error;
    throw error;
  }
  throw new Error('the markup was read');
}

describe('readDocument', () => {
  it.each<[string, string]>([
    ['not-well-formed', '<section><p>ก</section>'],
    ['not-well-formed', '<section><p>ก & ข</p></section>'],
    ['not-well-formed', '<section><p>ก&nbsp;ข</p></section>'],
    ['not-well-formed', '<section><p data-style=plain>ก</p></section>'],
    ['not-well-formed', '<section><p>ก<br></p></section>'],
    ['not-well-formed', '<section>'],
    ['unknown-element', '<p>ก</p>'],
    ['unknown-element', '<section><div/></section>'],
    ['unknown-element', '<section><p><p>ก</p></p></section>'],
    ['unknown-element', '<section><ul data-style="dash"><p>ก</p></ul></section>'],
    ['unknown-element', '<section><table data-style="plain"><tr/></table></section>'],
    ['unknown-element', '<section><figure><p>ก</p></figure></section>'],
    ['unknown-attribute', '<section><p class="a">ก</p></section>'],
    ['unknown-attribute', '<section><p><strong onclick="x">ก</strong></p></section>'],
    ['missing-attribute', '<section><h1>ก</h1></section>'],
    ['missing-attribute', '<section><p><a>ก</a></p></section>'],
    ['missing-attribute', '<section><p><data/></p></section>'],
    ['missing-attribute', '<section><p><data data-field="sequence"/></p></section>'],
    ['bad-attribute', '<section><p><data data-field="sequence" data-name="ภาพ ที่"/></p></section>'],
    ['missing-attribute', '<section><figure/></section>'],
    ['missing-attribute', '<section><nav data-contents="1"/></section>'],
    ['unknown-style', '<section><nav data-contents="1" data-style="toc"/></section>'],
    ['unknown-element', '<section><nav data-contents="1" data-style="toc"><p>ก</p></nav></section>'],
    ['bad-attribute', '<section><nav data-contents="7" data-style="toc"/></section>'],
    ['bad-attribute', '<section data-orientation="upright"/>'],
    ['bad-attribute', '<section data-page-numbers="roman"/>'],
    ['bad-attribute', '<section data-page-start="-1"/>'],
    ['bad-attribute', '<section><ol data-style="dash"><li>ก</li></ol></section>'],
    ['bad-attribute', '<section><ul data-style="decimal-dot"><li>ก</li></ul></section>'],
    ['bad-attribute', `<section>${table('<tr><td colspan="0">ก</td></tr>')}</section>`],
    ['bad-attribute', '<section><ol data-style="decimal-dot" start="x"><li>ก</li></ol></section>'],
    ['unknown-style', '<section><p data-style="plian">ก</p></section>'],
    ['unknown-style', '<section><p data-style="constructor">ก</p></section>'],
    ['stray-text', '<section>ก</section>'],
    ['stray-text', 'ก<section/>'],
    ['stray-text', '<section><ul data-style="dash">ก</ul></section>'],
    ['column-count', `<section>${table(row('ก', 'ข') + row('ค'))}</section>`],
    [
      'column-count',
      `<section>${table(row('ก'), '<colgroup><col width="50"/><col width="50"/></colgroup>')}</section>`,
    ],
    [
      'cell-over-cell',
      `<section>${table(row('ก', 'ข') + '<tr><td>ก</td><td rowspan="2">ข</td></tr><tr><td colspan="2">ค</td></tr>')}</section>`,
    ],
    ['not-well-formed', `<section><p>${'<strong>'.repeat(600)}${'</strong>'.repeat(600)}</p></section>`],
    ['no-section', ' '],
    ['empty-table', `<section>${table('')}</section>`],
    ['empty-table', `<section>${table('<tr/>')}</section>`],
    ['heading-order', '<section><h2 data-style="item">ก</h2></section>'],
    ['heading-order', '<section><h1 data-style="item">ก</h1><h3 data-style="item">ข</h3></section>'],
    ['duplicate-id', '<section><p id="a">ก</p><p id="a">ข</p></section>'],
    [
      'page-break-inside',
      '<section><ul data-style="dash"><li><p>ก</p><hr data-break="page"/></li></ul></section>',
    ],
    ['page-break-inside', `<section>${table(row(table(row('<hr data-break="page"/>'))))}</section>`],
    ['page-break-inside', '<section><footer><hr data-break="page"/></footer></section>'],
  ])('refuses with %s the markup %s', (code, markup) => {
    expect(refusal(markup).issue.code).toBe(code);
  });

  it('refuses half of a surrogate pair in a declaration, as any other letter there', () => {
    expect(refusal('<!\ud800').issue).toMatchObject({ code: 'not-well-formed' });
  });

  it('says where in the markup the refused element begins', () => {
    const markup = '<section><p>😀</p>\n<div/></section>';
    expect(refusal(markup).offset).toBe(markup.indexOf('<div'));
  });

  it('takes orientation, running header and footer of a section', () => {
    const [section] = readAll(
      '<section data-orientation="portrait"><header><p>ก</p></header><footer><p><data data-field="page"/></p></footer></section>',
    ).sections;
    expect(section).toMatchObject({
      orientation: 'portrait',
      header: [{ type: 'paragraph' }],
      footer: [{ children: [{ type: 'field', field: 'page' }] }],
      children: [],
    });
    expect(readAll('<section/>').sections[0]?.orientation).toBe('landscape');
  });

  it('takes how the pages of a section are numbered', () => {
    const numbered = (attributes: string) => readAll(`<section ${attributes}/>`).sections[0]?.pageNumbers;
    expect(numbered('data-page-numbers="letters" data-page-start="0"')).toEqual({ letters: true, start: 0 });
    expect(numbered('data-page-start="1"')).toEqual({ start: 1 });
    expect(numbered('data-page-numbers="" data-page-start=""')).toBeUndefined();
  });

  it('keeps the spaces of text, and takes line ends of the template for one space or none', () => {
    expect(read('<p data-style="plain">\n  ก  ข\n  <strong> ค</strong>\n</p>')).toEqual([
      {
        type: 'paragraph',
        style: 'plain',
        children: [
          { type: 'text', value: 'ก  ข ' },
          { type: 'text', value: ' ค', bold: true },
        ],
      },
    ]);
  });

  it('reads looks that stand in each other, links, breaks and languages', () => {
    const [paragraph] = read(
      '<p data-style="plain"><strong><em><u>ก</u></em></strong><br/><a href="#x">ข</a><sub>2</sub><span lang="en">ok</span></p>',
    );
    expect(paragraph).toMatchObject({
      children: [
        { value: 'ก', bold: true, italic: true, underline: true },
        { type: 'break' },
        { type: 'link', target: '#x', children: [{ value: 'ข' }] },
        { value: '2', position: 'sub' },
        { value: 'ok', language: 'en' },
      ],
    });
  });

  it('reads entities as the characters that they stand for', () => {
    expect(read('<p data-style="plain">&lt;b&gt; &amp;amp; &#x3D; &quot;</p>')).toMatchObject([
      { children: [{ value: '<b> &amp; = "' }] },
    ]);
  });

  const markersOf = (markup: string, digits: Document['digits'] = 'arabic'): readonly [string, number?][] => {
    const [list] = readAll(`<section>${markup}</section>`, digits).sections[0]!.children;
    if (list?.type !== 'list') throw new Error('not a list');
    return list.items.map(({ marker, number }) => (number === undefined ? [marker] : [marker, number]));
  };
  const li = '<li data-style="plain">ก</li>';

  it('counts the items of a list, from start and on from a value', () => {
    expect(
      markersOf(
        `<ol data-style="decimal-paren" start="3">${li}<li value="7" data-style="plain">ก</li>${li}</ol>`,
      ),
    ).toEqual([
      ['3)', 3],
      ['7)', 7],
      ['8)', 8],
    ]);
    expect(markersOf(`<ol data-style="thai-letters">${li}${li}</ol>`)).toEqual([
      ['ก.', 1],
      ['ข.', 2],
    ]);
  });

  it('fills the contents with the headings of the text, and gives those an id that have none', () => {
    const heading = (level: number, content: string, id = ''): string =>
      `<h${level} data-style="item"${id}>${content}</h${level}>`;
    const { sections } = readDocument(
      `<section><header>${heading(1, 'หัวกระดาษ')}</header><nav data-contents="2" data-style="toc"/></section><section>${heading(1, 'ก<br/><strong>ข</strong>', ' id="a"')}${heading(2, 'ค')}${heading(3, 'ง')}${heading(1, ' ')}</section>`,
      { info, theme: { ...theme, paragraphs: { ...theme.paragraphs, ...contentsStyles } }, digits: 'arabic' },
    );
    expect(sections[0]!.children).toEqual([
      {
        type: 'contents',
        styles: ['toc-1', 'toc-2'],
        entries: [
          ['ก ข', 1, 'a'],
          ['ค', 2, 'heading:2'],
        ].map(([value, level, target]) => ({
          type: 'paragraph',
          style: `toc-${level}`,
          level,
          target,
          children: [{ type: 'text', value }],
        })),
      },
    ]);
    expect(sections[1]!.children).toMatchObject([{ id: 'a' }, { id: 'heading:2' }, { level: 3 }, {}]);
  });

  it('leaves out sections without content, and page breaks at the start and end of one', () => {
    const page = '<hr data-break="page"/>';
    const { sections } = readAll(
      `<section><footer><p>ก</p></footer>${page}</section><section>${page}<p>ข</p>${page}<p>ค</p>${page}</section>`,
    );
    expect(sections.map(({ children }) => children.map(({ type }) => type))).toEqual([
      ['paragraph', 'page-break', 'paragraph'],
    ]);
  });

  it('numbers what is alike in reading order, in the digits of the document', () => {
    const number = (name: string): string => `<data data-field="sequence" data-name="${name}"/>`;
    const captioned = (inside: string): string =>
      `<table data-style="plain"><tbody>${row(inside)}</tbody><caption data-style="plain">${number('ก')}</caption></table>`;
    const markup = `<section>${captioned(captioned('<p>ข</p>'))}<p>${number('ค')} ${number('ก')}</p></section>`;
    const found: string[] = [];
    visit(readAll(markup, 'thai'), (node) => {
      if (node.type === 'sequence') found.push(node.name + node.value);
    });
    expect(found).toEqual(['ก๑', 'ก๒', 'ค๑', 'ก๓']);
  });

  it('counts in the digits of the document', () => {
    expect(markersOf(`<ol data-style="decimal-paren" start="12">${li}</ol>`, 'thai')).toEqual([['๑๒)', 12]]);
  });

  it('marks as written, without a number', () => {
    expect(
      markersOf(`<ol data-style="decimal-paren"><li data-marker="1.2." data-style="plain">ก</li>${li}</ol>`),
    ).toEqual([['1.2.'], ['1)', 1]]);
    expect(markersOf(`<ul data-style="dash">${li}</ul>`)).toEqual([['-']]);
  });

  it('puts an empty paragraph for the marker before another block', () => {
    const [list] = read(`<ul data-style="dash"><li>${table('<tr><td>ก</td></tr>')}</li></ul>`);
    expect(list).toMatchObject({
      items: [{ children: [{ type: 'paragraph', children: [] }, { type: 'table' }] }],
    });
  });

  const columns = (markup: string): readonly number[] => {
    const [block] = read(markup);
    return (block as Table).columns;
  };
  const cells = '<tr><td data-style="plain">ก</td><td data-style="plain">ข</td></tr>';

  it('takes column widths from colgroup, scaled to 100, else equal ones', () => {
    expect(columns(table(cells, '<colgroup><col width="1"/><col width="3"/></colgroup>'))).toEqual([25, 75]);
    expect(columns(table(cells))).toEqual([50, 50]);
  });

  it('counts cells that reach down and across', () => {
    const merged =
      '<tr><td rowspan="2" data-style="plain">ก</td><td data-style="plain">ข</td></tr><tr><td data-style="plain">ค</td></tr><tr><td colspan="2" data-style="plain">ง</td></tr>';
    expect(columns(table(merged))).toEqual([50, 50]);
  });

  it('tells header cells and what they head', () => {
    const [block] = read(
      '<table data-style="plain"><thead><tr><th data-style="plain">ก</th></tr></thead><tbody><tr><th scope="row" data-style="plain">ข</th></tr></tbody></table>',
    );
    expect(block).toMatchObject({
      head: [{ cells: [{ scope: 'column' }] }],
      body: [{ cells: [{ scope: 'row' }] }],
    });
  });

  it('parts a table at a page break in a cell and heads both parts alike', () => {
    const head = '<thead><tr><th data-style="plain">ก</th><th data-style="plain">ข</th></tr></thead>';
    const body =
      '<tbody><tr><td><p data-style="plain">1</p></td><td><p data-style="plain">2</p><hr data-break="page"/><p data-style="plain">3</p></td></tr></tbody>';
    const blocks = read(`<table data-style="plain" id="t">${head}${body}</table>`);
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'page-break', 'table']);
    const [before, , after] = blocks as [Table, Block, Table];
    expect(after.head).toEqual(before.head);
    expect([before.id, after.id]).toEqual(['t', undefined]);
    expect(after.body).toMatchObject([
      { cells: [{ children: [{ children: [] }] }, { children: [{ children: [{ value: '3' }] }] }] },
    ]);
  });

  it('reads a drawing of shapes and labels', () => {
    const path =
      '<path d="M0 0L9 9Z" fill="#ff0000" fill-rule="evenodd" stroke="#00ff00" stroke-width="2" dash="3 1"/>';
    const label = '<text x="5" y="-1.5" anchor="end" data-style="plain">น้ำ <strong>9</strong></text>';
    const [figure] = read(
      `<figure data-style="caption"><drawing width="150" height="75" alt="ก">${path}${label}</drawing></figure>`,
    );
    expect(figure).toMatchObject({
      alt: 'ก',
      image: {
        file: {
          format: 'drawing',
          width: 200,
          height: 100,
          drawing: {
            width: 150,
            height: 75,
            shapes: [
              {
                path: 'M0 0L9 9Z',
                fill: '#ff0000',
                evenOdd: true,
                stroke: { color: '#00ff00', width: 2, dash: [3, 1] },
              },
            ],
            labels: [
              { x: 5, y: -1.5, anchor: 'end', text: { children: [{ value: 'น้ำ ' }, { bold: true }] } },
            ],
          },
        },
      },
    });
  });

  it.each([
    ['missing-attribute', '<drawing width="1"/>'],
    ['bad-attribute', '<drawing width="0" height="1"/>'],
    ['bad-attribute', '<drawing width="1" height="1"><path d="m0 0"/></drawing>'],
    ['bad-attribute', '<drawing width="1" height="1"><path d="M0 0" fill="red"/></drawing>'],
    ['bad-attribute', '<drawing width="1" height="1"><path d="M0 0" stroke="#000000" dash="0 1"/></drawing>'],
    ['unknown-style', '<drawing width="1" height="1"><text x="0" y="0" data-style="x">ก</text></drawing>'],
    ['unknown-element', '<drawing width="1" height="1"><circle/></drawing>'],
    [
      'unknown-element',
      '<drawing width="1" height="1"><text x="0" y="0" data-style="plain">ก<br/></text></drawing>',
    ],
  ])('refuses a drawing: %s in %s', (code, drawing) => {
    expect(refusal(`<section><figure>${drawing}</figure></section>`).issue.code).toBe(code);
  });

  it('reads a figure with width, alternative text and caption', () => {
    expect(
      read(
        '<figure data-style="caption"><img src="ก.png" alt="ข" width="50%"/><figcaption data-style="caption">ค</figcaption></figure>',
      ),
    ).toMatchObject([
      {
        type: 'figure',
        image: { source: 'ก.png' },
        alt: 'ข',
        width: 50,
        caption: { children: [{ value: 'ค' }] },
      },
    ]);
  });
});
