// A format of your own: the report as plain text, `node examples/plain-text-writer.ts` on Node 22.18 or later.
import { mkdir, writeFile } from 'node:fs/promises';
import {
  createGenerator,
  handleBlock,
  inlineText,
  readReport,
  type BlockHandlers,
  type DocumentBlock,
  type Paragraph,
  type Writer,
} from 'pmqa-report';

/** How each type of block becomes lines; a type without a handler does not compile. */
const LINES: BlockHandlers<[], readonly string[]> = {
  heading: ({ level, children }) => ['', `${'#'.repeat(level)} ${inlineText(children)}`, ''],
  paragraph: ({ children }) => inlineText(children).split('\n'),
  list: ({ items }) => items.flatMap(({ marker, children }) => hanging(`${marker} `, linesOf(children))),
  table: ({ caption, head, body }) => [
    ...captionOf(caption),
    ...[...head, ...body].flatMap(({ cells }) => [
      '---',
      ...cells.flatMap(({ children }) => hanging('| ', linesOf(children))),
    ]),
  ],
  figure: ({ alt, caption }) => [`[${alt}]`, ...captionOf(caption)],
  contents: ({ entries }) =>
    entries.flatMap(({ level, children }) => hanging('  '.repeat(level), [inlineText(children)])),
  'page-break': () => ['', ''],
};

const linesOf = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.flatMap((block) => handleBlock(LINES, block));

const captionOf = (caption: Paragraph | undefined): readonly string[] =>
  caption ? [inlineText(caption.children)] : [];

/** The first line after a marker, the others under it. */
const hanging = (marker: string, lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === 0 ? marker : ' '.repeat(marker.length)) + line);

const plainText: Writer<'txt'> = {
  format: 'txt',
  write: (document) => {
    const lines = document.sections.flatMap(({ children }) => linesOf(children));
    return Promise.resolve({ bytes: new TextEncoder().encode(`${lines.join('\n').trim()}\n`) });
  },
};

const report = await readReport('examples/department/report.yaml');
const { txt } = await createGenerator({ writers: [plainText], formats: ['txt'] }).generate(report);
await mkdir('examples/output', { recursive: true });
await writeFile('examples/output/department.txt', txt!);
console.log(`examples/output/department.txt: ${txt!.length} bytes`);
