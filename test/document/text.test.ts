import { describe, expect, it } from '@jest/globals';
import { documentParagraphs, inlineText } from '../../src/document/index.js';
import {
  dashes,
  documentOf,
  li,
  list,
  numbered,
  p,
  table,
  td,
  text,
  tr,
} from '../write/docx/support/tree.js';

describe('inlineText', () => {
  it('joins runs and links, a break as a line feed, a field as nothing', () => {
    expect(
      inlineText([
        text('ก'),
        { type: 'break' },
        { type: 'link', target: '#a', children: [text('ข')] },
        { type: 'field', field: 'page' },
      ]),
    ).toBe('ก\nข');
  });
});

describe('documentParagraphs', () => {
  it('gives markers with the first line of their item, nested lists after it', () => {
    expect(documentParagraphs(documentOf([numbered('ก', [p('ข'), p('ค'), dashes('ง')])]))).toEqual([
      '1) ก',
      '2) ข',
      'ค',
      '- ง',
    ]);
  });

  it('keeps the marker of an item without text', () => {
    expect(documentParagraphs(documentOf([list('dash', li('-', [p([])]))]))).toEqual(['- ']);
  });

  it('goes through a table row by row, caption first, and leaves out empty cells', () => {
    const block = table([50, 50], [tr('ก', 'ข'), tr(td([p([])]), 'ค')], {
      caption: p('คำบรรยาย'),
      head: [tr('ห', 'อ')],
    });
    expect(documentParagraphs(documentOf([block]))).toEqual(['คำบรรยาย', 'ห', 'อ', 'ก', 'ข', 'ค']);
  });
});
