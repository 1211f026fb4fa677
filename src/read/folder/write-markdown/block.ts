import type { Block, FigureBlock, FigureRowBlock, TableBlock } from '../../../report/index.js';
import { type ColumnAlign, plainText } from '../../../markdown/index.js';
import { writeList } from './list.js';
import { destination, writeText, type Escaping, type TextStyle } from './text.js';

export interface BlockStyle {
  readonly escaping: Escaping;
  readonly footnotes: ReadonlySet<string>;
  /** Writes the blocks inside a list item. */
  readonly nested: (blocks: readonly Block[]) => string;
}

/** One block as Markdown, which may still read as something else; undefined where there is no way to write it. */
export function writeBlock(block: Block, style: BlockStyle): string | undefined {
  const lines: TextStyle = { ...style, startsLines: true };
  const single: TextStyle = { ...style, startsLines: false };
  switch (block.type) {
    case 'heading':
      return prefixed('## ', writeText(block.text, single));
    case 'paragraph':
      return writeText(block.text, lines);
    case 'note':
      return prefixed('> [!NOTE]\n> ', writeText(block.text, lines)?.replaceAll('\n', '\n> '));
    case 'page-break':
      return '\\newpage';
    case 'list':
      return writeList(block, lines, style.nested);
    case 'table':
      return writeTable(block, single);
    case 'figure':
      return writeFigure(block);
    case 'figures':
      return writeRow(block);
  }
}

const prefixed = (prefix: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : `${prefix}${text}`;

function writeTable(table: TableBlock, style: TextStyle): string | undefined {
  if (table.headerRows !== 1) return undefined;
  const caption = table.caption && writeText(table.caption, style);
  if (table.caption && caption === undefined) return undefined;
  const rows = table.rows.map((cells) =>
    cells.map(({ text, ...spans }) =>
      Object.keys(spans).length > 0 ? undefined : writeText(text, style)?.replace(/(?<!\\)\|/gu, '\\|'),
    ),
  );
  if (rows.some((cells) => cells.includes(undefined))) return undefined;
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `| ${table.rows[0]!.map((_, column) => RULES[table.align?.[column] ?? 'auto']).join(' | ')} |`;
  const opening = [
    ...(caption === undefined ? [] : [`ตาราง: ${caption}`]),
    ...(table.widths ? [`{widths=${table.widths.join(',')}}`] : []),
  ].join(' ');
  return [...(opening === '' ? [] : [opening, '']), head, rule, ...body].join('\n');
}

const RULES: Readonly<Record<ColumnAlign, string>> = {
  auto: '---',
  left: ':---',
  center: ':---:',
  right: '---:',
};

type Figure = Omit<FigureBlock, 'type'>;

function writeFigure({ image, caption, alt, width }: Figure): string | undefined {
  if (caption?.some((piece) => piece.type !== 'text')) return undefined;
  const shown = caption && plainText(caption);
  const title = shown === undefined || shown === alt ? '' : ` "${shown.replace(/["\\]/gu, '\\$&')}"`;
  const size = width === undefined ? '' : `{width=${width}%}`;
  return `![${(alt ?? '').replace(/[\\[\]]/gu, '\\$&')}](${destination(image)}${title})${size}`;
}

function writeRow({ figures, columns }: FigureRowBlock): string | undefined {
  if (columns !== Math.min(figures.length, 3)) return undefined;
  const written = figures.map(writeFigure);
  return written.includes(undefined) ? undefined : written.join(' ');
}
