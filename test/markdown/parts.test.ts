import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseMarkdown } from '../../src/markdown/parse.js';
import { partsOf } from '../../src/markdown/parts.js';

const PIECES = [
  ...[
    'ก',
    'ข ค',
    'a',
    '# ก',
    '- ',
    '  ',
    '    ',
    '1. ',
    '2) ',
    '> ',
    '|a|b|\n|-|-|\n|c|d|',
    '**ก**',
    '\\',
    '<b>',
  ],
  ...['\n', '\n\n', '\r\n', '\r\n\r\n', '\n \t\n', '\n\n\n', '\r', '```', '[ก](ข)', '[x] ', '---', '`', '\t'],
];
const anyMarkdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));

describe('a long Markdown text', () => {
  it('read in parts is as it is read at once, every place too', () => {
    const check = fc.property(anyMarkdown, fc.boolean(), (markdown, fences) => {
      const { children } = parseMarkdown(markdown, { fences, minPart: 0 });
      expect(children).toEqual(parseMarkdown(markdown, { fences, minPart: Infinity }).children);
    });
    fc.assert(check, { numRuns: 2000 });
  });

  it('is cut before paragraphs alone', () => {
    const texts = (markdown: string): readonly string[] => partsOf(markdown, 0).map(({ text }) => text);
    expect(texts('- ก\n\nข\n\n  ค\n\n- ง\n\nจ')).toEqual(['- ก\n\n', 'ข\n\n  ค\n\n- ง\n\n', 'จ']);
  });
});
