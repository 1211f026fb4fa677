// Texts and values as nobody writes them.
import fc from 'fast-check';

const WORDS = [
  ...['น้ำ', 'ญี่ปุ่น', 'ก.พ.ร.', 'พ.ศ. 2563', 'ต่าง ๆ', 'ฯลฯ', 'ผู้บริหารกำหนดวิสัยทัศน์', 'ำ', '่้', 'ํา', 'เเ'],
  ...[
    '<w:p>',
    ']]>',
    '&amp;',
    '&#0;',
    '<!--',
    '{{#if x}}',
    '{{{x}}}',
    '{{> item}}',
    '(\\)',
    '>>endobj',
    '%%EOF',
    '\\u0000',
  ],
  ...['**', '__', '1)', '- ', '# ', '|', '[a](javascript:x)', 'https://a.go.th/ก?b=c', 'a@b.th', '[^1]'],
  ...[
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\u0000',
    '\u0007',
    '\u00ad',
    '\ud800',
    '\udc00',
    '😀',
    '\u{e0001}',
  ],
  ...[
    `ก${'้'.repeat(50)}`,
    `e${'\u0301'.repeat(50)}`,
    'ก'.repeat(400),
    'x'.repeat(400),
    '\n\n',
    '\t',
    '\r\n',
    '\u2028',
    '\u00a0',
  ],
];

/** Any text: words that hurt, all of Unicode's planes, lone surrogates; of so many words, or letters in their place. */
export const textOf = (words) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: words }).map((found) => found.join(' ')),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: words }).map((found) => found.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: words * 5 }) },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        maxLength: words * 5,
      }),
    },
  );

export const anyText = textOf(12);

const MARKDOWN = [
  '\n',
  '\n\n',
  '  ',
  '    ',
  '> ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '`',
  '```\n',
  '|a|b|\n|-|-|\n',
  '---\n',
  '<b>',
  '~~',
  '[x] ',
];

/** Markdown of so many parts, each a mark or a text. */
export const markdownOf = (parts, text) =>
  fc.array(fc.oneof(fc.constantFrom(...MARKDOWN), text), { maxLength: parts }).map((found) => found.join(''));

export const anyMarkdown = markdownOf(30, anyText);

/** Parts of Markdown and other texts over and over, in a line or each further in than the one before. */
export const repeatedMarkdown = fc
  .record({
    part: fc.array(fc.constantFrom(...MARKDOWN, ...WORDS), { minLength: 1, maxLength: 3 }),
    times: fc.oneof(fc.nat(40), fc.nat(1500)),
    indent: fc.constantFrom('', ' ', '  ', '\t', '> '),
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ part, times, indent, end }) =>
    Array.from({ length: times }, (_, line) => {
      // What is further in by every line grows by the square.
      const steps = times > 300 ? line % 300 : line;
      return `${end === '' ? '' : indent.repeat(steps)}${part.join('')}${end}`;
    }).join(''),
  );
