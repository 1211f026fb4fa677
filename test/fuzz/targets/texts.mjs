// Any text is read, or refused with its place: YAML, JSON, Markdown, Thai, the markup of templates.
import fc from 'fast-check';
import { createDocumentBuilder } from '../../../dist/render/build-document.js';
import { readDocument, MarkupError } from '../../../dist/document/index.js';
import { parseReport } from '../../../dist/index.js';
import { parseJson } from '../../../dist/read/json.js';
import { parseYaml } from '../../../dist/read/yaml.js';
import { markdownToBlocks } from '../../../dist/markdown/index.js';
import { isClusterBoundary, lineBreakOpportunities, segment } from '../../../dist/thai/index.js';
import { sampleReport } from '../sample.mjs';
import { anyMarkdown, anyText } from '../texts.mjs';
import { expectThat } from './expect-that.mjs';
import { checkParse } from './values.mjs';

const YAML_PIECES = [
  ...[
    'agency: ก\n',
    'fiscalYear: 2568\n',
    'categories:\n',
    '  - number: 1\n',
    '    items:\n',
    '- ',
    '  ',
    '    ',
  ],
  ...[
    '&a ',
    '*a',
    '!!js/function ',
    '!x ',
    '<<: *a\n',
    '|\n',
    '>-\n',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
  ],
  ...['\t', '? ', '---\n', '...\n', '%YAML 1.1\n', '# ก\n', '\0', '\ufeff', '__proto__: 1\n'],
  ...['constructor: {}\n', '.inf', '0o7', '1e999'],
];

const MARKUP_PIECES = [
  ...[
    '<section>',
    '</section>',
    '<p>',
    '</p>',
    '<h1 data-level="1">',
    '</h1>',
    '<strong>',
    '</strong>',
    '<br/>',
  ],
  ...[
    '<table data-style="level">',
    '<tbody>',
    '<tr>',
    '<td>',
    '<td colspan="3">',
    '</td>',
    '</tr>',
    '</tbody>',
  ],
  ...['</table>', '<a href="#x">', '</a>', '<ol data-style="dash">', '<li>', '</li>', '</ol>', '<figure>'],
  ...[
    '<data data-field="page"/>',
    '<nav data-contents="1">',
    '&amp;',
    '&',
    '"',
    '<!',
    '<!--',
    '<![CDATA[',
    '<?',
  ],
];

const pieces = (fixed, maxLength) =>
  fc.array(fc.oneof(fc.constantFrom(...fixed), anyText), { maxLength }).map((parts) => parts.join(''));

/** Theme and metadata as a report has them: with none, what is in order would be refused too. */
const { theme, info } = (await createDocumentBuilder()(parseReport(sampleReport).report, {})).document;

export const TEXTS = [
  {
    name: 'any YAML or JSON is read or refused with its place',
    kind: 'texts',
    batch: 300,
    arbitrary: fc.record({ yaml: fc.boolean(), text: pieces(YAML_PIECES, 25) }),
    check: ({ yaml, text }) => {
      const parsed = (yaml ? parseYaml : parseJson)(text);
      if ('problem' in parsed) {
        expectThat(parsed.problem && parsed.line >= 1 && parsed.column >= 1, JSON.stringify(parsed));
        return;
      }
      checkParse(parsed.value);
      const { line, column } = parsed.locate(['categories', 0, 'items', 0]);
      expectThat(line >= 1 && column >= 1, `a value at ${line}:${column}`);
    },
  },
  {
    name: 'any Markdown becomes blocks',
    kind: 'texts',
    batch: 300,
    arbitrary: anyMarkdown,
    check: (text) => void markdownToBlocks(text),
  },
  {
    name: 'any text is segmented, and broken only between clusters',
    kind: 'texts',
    batch: 500,
    arbitrary: anyText,
    check: (text) => {
      expectThat(segment(text).join('') === text, 'words do not join to the text');
      for (const { position } of lineBreakOpportunities(text))
        expectThat(isClusterBoundary(text, position), `a line may end inside a cluster, at ${position}`);
    },
  },
  {
    name: 'any markup is read or refused with its place',
    kind: 'texts',
    batch: 500,
    arbitrary: pieces(MARKUP_PIECES, 20),
    check: (markup) => {
      try {
        readDocument(markup, { info, theme, digits: 'arabic' });
      } catch (error) {
        expectThat(error instanceof MarkupError, `${error?.name}: ${error?.message}`);
        expectThat(error.offset >= 0 && error.offset <= markup.length, `an error at ${error.offset}`);
      }
    },
  },
];
