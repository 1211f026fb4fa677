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

/** Any text: words that hurt, all of Unicode's planes, lone surrogates. */
export const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 60,
    }),
  },
);

/** A text that is not empty once it is squeezed. */
export const someText = anyText.map((text) => `ก ${text}`);

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

export const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...MARKDOWN), anyText), { maxLength: 30 })
  .map((parts) => parts.join(''));
