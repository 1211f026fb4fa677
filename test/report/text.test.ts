import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { plainText, type Inline, type TextInput } from '../../src/markdown/content.js';
import { textSchema } from '../../src/report/text.js';
import { textArbitrary } from '../support/report.js';

const read = (input: TextInput): readonly Inline[] => textSchema.parse(input);
const linkTo = (target: string, shown = target): unknown => ({
  type: 'link',
  target,
  text: [{ type: 'text', text: shown }],
});
const plain = (text: string): unknown => ({ type: 'text', text });

describe('textSchema', () => {
  it('collapses white space and cuts it at the ends', () => {
    expect(read(' ก \t  ข  ')).toEqual([plain('ก ข')]);
  });

  it('collapses white space over the borders of marks', () => {
    expect(read(['ก ', { type: 'bold', text: ' ข ' }, ' ค'])).toEqual([
      plain('ก '),
      { type: 'text', text: 'ข ', bold: true },
      plain('ค'),
    ]);
  });

  it('keeps a no-break space', () => {
    expect(read('ก\u00a0\u00a0ข')).toEqual([plain('ก\u00a0\u00a0ข')]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', ' \n '])('makes a break of %j', (end) => {
    expect(read(`ก${end}ข`)).toEqual([plain('ก'), { type: 'break' }, plain('ข')]);
  });

  it('flattens marks that stand in each other', () => {
    expect(
      read({ type: 'bold', text: ['ก', { type: 'italic', text: { type: 'underline', text: 'ข' } }] }),
    ).toEqual([
      { type: 'text', text: 'ก', bold: true },
      { type: 'text', text: 'ข', bold: true, italic: true, underline: true },
    ]);
  });

  it('loses no character but white space', () => {
    const squeeze = (text: string): string => text.replace(/[\s\u0085]/gu, '');
    fc.assert(fc.property(textArbitrary, (text) => squeeze(plainText(read(text))) === squeeze(text)));
  });

  it('gives a fixed point', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            textArbitrary,
            textArbitrary.map((text) => ({ type: 'bold' as const, text })),
          ),
        ),
        (input) => {
          const once = read(input);
          expect(read(once as TextInput)).toEqual(once);
        },
      ),
    );
  });

  it('joins two neighbouring links to one address', () => {
    const once = read([{ type: 'bold', text: 'www.a.th' }, 'www.a.th']);
    expect(once).toHaveLength(1);
    expect(read(once as TextInput)).toEqual(once);
  });
});

describe('links in plain text', () => {
  it.each<[string, readonly unknown[]]>([
    ['ดู https://a.go.th/b ครับ', [plain('ดู '), linkTo('https://a.go.th/b'), plain(' ครับ')]],
    ['(https://a.go.th)', [plain('('), linkTo('https://a.go.th'), plain(')')]],
    ['https://a.go.th/x_(y).', [linkTo('https://a.go.th/x_(y)'), plain('.')]],
    ['https://a.go.th, ข', [linkTo('https://a.go.th'), plain(', ข')]],
    ['www.a.go.th', [linkTo('http://www.a.go.th', 'www.a.go.th')]],
    ['เว็บwww.a.go.th', [plain('เว็บwww.a.go.th')]],
    ['www.senate.go.thในระบบ', [linkTo('http://www.senate.go.th', 'www.senate.go.th'), plain('ในระบบ')]],
    ['https://www.senate.go.thในระบบ', [linkTo('https://www.senate.go.th'), plain('ในระบบ')]],
    ['https://a.go.th:8080/b?c=1#d', [linkTo('https://a.go.th:8080/b?c=1#d')]],
    [
      'https://ไทย.ไทย/ก',
      [
        linkTo(
          `https://${encodeURIComponent('ไทย')}.${encodeURIComponent('ไทย')}/%E0%B8%81`,
          'https://ไทย.ไทย/ก',
        ),
      ],
    ],
    ['https://a.th/ก', [linkTo('https://a.th/%E0%B8%81', 'https://a.th/ก')]],
    ['https://a.th/%E0%B8%81', [linkTo('https://a.th/%E0%B8%81')]],
    ['https://a.th/100%', [linkTo('https://a.th/100%25', 'https://a.th/100%')]],
    ['อีเมล info@a.go.th.', [plain('อีเมล '), linkTo('mailto:info@a.go.th', 'info@a.go.th'), plain('.')]],
    ['อีเมลinfo@a.go.thและ', [plain('อีเมล'), linkTo('mailto:info@a.go.th', 'info@a.go.th'), plain('และ')]],
    ['“https://a.go.th”', [plain('“'), linkTo('https://a.go.th'), plain('”')]],
    ['https://', [plain('https://')]],
    ['a@b', [plain('a@b')]],
    ['http://a.th))))', [linkTo('http://a.th'), plain('))))')]],
  ])('finds those in %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('makes no link of an address that nothing would follow: each line of it would name it whole', () => {
    const address = `https://example.go.th/${'x'.repeat(1978)}`;
    expect(read(address)).toEqual([linkTo(address)]);
    expect(read(`${address}x`)).toEqual([plain(`${address}x`)]);
  });

  it('keeps the look of the text that an address stands in', () => {
    expect(read({ type: 'bold', text: 'www.a.th' })).toEqual([
      { type: 'link', target: 'http://www.a.th', text: [{ type: 'text', text: 'www.a.th', bold: true }] },
    ]);
  });

  it('leaves the text of a link alone', () => {
    expect(read({ type: 'link', target: 'https://a.th', text: 'www.b.th' })).toEqual([
      linkTo('https://a.th', 'www.b.th'),
    ]);
  });

  it('gives targets of printable ASCII only', () => {
    fc.assert(
      fc.property(textArbitrary, (text) =>
        read(`https://a.th/${text}`).every(
          (piece) => piece.type !== 'link' || /^[\x21-\x7e]+$/u.test(piece.target),
        ),
      ),
    );
  });
});
