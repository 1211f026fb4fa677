import {
  everyParagraph,
  paragraphLook,
  type LookBlockParagraph,
  type LookPiece,
  type LookTable,
  type RunningKind,
  type RunningLook,
} from '../../../read/word/look/index.js';
import type { ParagraphStyle } from '../../../document/index.js';
import type { Draft } from './draft.js';
import { isSame, points } from './lengths.js';
import { measure } from './measure.js';
import type { TemplatePictures } from './pictures.js';
import { cellText } from './roles.js';
import { inlineMarkup } from './running-text.js';
import { scaled } from './styles.js';

type Align = LookBlockParagraph['look']['align'];

export interface RunningContext {
  readonly kind: RunningKind;
  readonly agency: string | undefined;
  readonly pictures: TemplatePictures;
  readonly draft: Draft;
  /** By how much letters are larger in the document's font. */
  readonly scale: number;
  /** Width of the text, pt. */
  readonly width: number;
}

/** A running header or footer as a partial: paragraphs, pictures, and a table for what stands side by side. */
export function runningMarkup({ blocks }: RunningLook, context: RunningContext): string {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph' ? line(block, context) : [table(block, context)],
  );
  return lines.map((each) => `${each}\n`).join('');
}

function line(paragraph: LookBlockParagraph, context: RunningContext): readonly string[] {
  const segments = segmentsOf(paragraph.pieces);
  const filled = segments.filter((segment) => segment.length > 0);
  if (filled.length === 0) return [];
  if (filled.length === 1) {
    const align =
      segments.length === 1 ? paragraph.look.align : alignAt(segments.indexOf(filled[0]!), segments);
    return [part(filled[0]!, align, context)].filter((markup) => markup !== '');
  }
  const { width } = context;
  const pictures = filled.map(([piece]) => (piece?.type === 'picture' ? piece.width + 6 : 0));
  const room = Math.max(width * 0.1, width - pictures.reduce((sum, each) => sum + each, 0));
  const texts = pictures.filter((each) => each === 0).length;
  const widths = pictures.map((each) => (each > 0 ? each : room / Math.max(1, texts)));
  const hasTabs = segments.length > 1 && paragraph.pieces.some(({ type }) => type === 'tab');
  const cells = filled.map((segment, index) =>
    part(segment, hasTabs ? alignAt(segments.indexOf(segment), segments) : 'left', {
      ...context,
      width: widths[index]!,
    }),
  );
  return [layout([cells], widths)];
}

/** What tabs and pictures part; an empty one is where a tab leads on. */
export function segmentsOf(pieces: readonly LookPiece[]): readonly (readonly LookPiece[])[] {
  const segments: LookPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === 'tab') segments.push([]);
    else if (piece.type === 'picture') {
      if (segments.at(-1)!.length > 0) segments.push([]);
      segments.at(-1)!.push(piece);
    } else {
      const isBlank = piece.type === 'text' && piece.text.trim() === '';
      if (segments.at(-1)!.at(-1)?.type === 'picture') {
        if (isBlank) continue;
        segments.push([]);
      }
      if (!isBlank || segments.at(-1)!.length > 0) segments.at(-1)!.push(piece);
    }
  }
  return segments;
}

/** Word's own header has a tab in its middle and one at its right side. */
const alignAt = (index: number, { length }: readonly unknown[]): Align =>
  index === 0 ? 'left' : index === length - 1 ? 'right' : 'center';

/** A paragraph, or a picture, by itself. */
function part(pieces: readonly LookPiece[], align: Align, context: RunningContext): string {
  const style = styleOf(pieces, align, context);
  const [first] = pieces;
  if (first?.type === 'picture') {
    const image = context.pictures.markup(first, context.width);
    return image === undefined ? '' : `<figure data-style="${style}">${image}</figure>`;
  }
  const isBold = context.draft.theme().paragraphs[style]!.bold;
  const text = inlineMarkup(pieces, context, isBold);
  return text === '' ? '' : `<p data-style="${style}">${text}</p>`;
}

/** The style of a line; one that does not look as the others is added to the theme. */
function styleOf(pieces: readonly LookPiece[], align: Align, { kind, draft, scale }: RunningContext): string {
  const { paragraphs } = draft.theme();
  const shown = align === 'justify' ? 'left' : align;
  const found = measure([{ ...LINE, pieces }]);
  const letters = found && scaled(found, scale);
  const isAlike = (style: ParagraphStyle): boolean =>
    style.align === shown &&
    (!letters ||
      (isSame(letters.size, style.size) &&
        letters.bold === style.bold &&
        letters.italic === style.italic &&
        letters.color === (style.color ?? '#000000')));
  const known = Object.keys(paragraphs).filter((name) => name === kind || name.startsWith(`${kind}-`));
  const same = known.find((name) => isAlike(paragraphs[name]!));
  if (same !== undefined) return same;
  const style = `${kind}-${known.length + 1}`;
  const own = paragraphs[kind]!;
  const fields = {
    extends: kind,
    name: `${own.name}แบบที่ ${known.length + 1}`,
    ...(shown !== own.align && { align: shown }),
    ...(letters && !isSame(letters.size, own.size) && { size: points(letters.size) }),
    ...(letters && letters.bold !== own.bold && { bold: letters.bold }),
    ...(letters && letters.italic !== own.italic && { italic: letters.italic }),
    ...(letters && letters.color !== (own.color ?? '#000000') && { color: letters.color }),
  };
  draft.take({ paragraphs: { [style]: fields } }, 'style');
  return draft.theme().paragraphs[style] ? style : kind;
}

/** A line of which the pieces alone are measured. */
const LINE: LookBlockParagraph = {
  type: 'paragraph',
  text: '',
  pieces: [],
  look: paragraphLook({}),
  isItem: false,
  isOfContents: false,
  breaksPage: false,
};

function table(block: LookTable, context: RunningContext): string {
  const total = block.grid.reduce((sum, width) => sum + width, 0) || 1;
  const columns = Math.max(1, ...block.rows.map(({ cells }) => cells.at(-1)?.to ?? 0));
  const grid = Array.from(
    { length: columns },
    (_, index) => ((block.grid[index] ?? 0) * context.width) / total,
  );
  const widths = grid.every((width) => width > 0) ? grid : grid.map(() => context.width / columns);
  const hasRules = block.rules.filter(({ width }) => width > 0).length > block.rules.length / 2;
  const rows = block.rows.map(({ cells }) =>
    cells.map((cell) => {
      const width = widths.slice(cell.from, cell.to).reduce((sum, each) => sum + each, 0);
      const inside = cell.blocks.flatMap((each) => {
        if (each.type === 'paragraph') return line(each, { ...context, width });
        context.draft.note('nested-table', cellText(each.rows[0]?.cells[0] ?? cell));
        return [];
      });
      const span = cell.to - cell.from > 1 ? ` colspan="${cell.to - cell.from}"` : '';
      return { span, inside };
    }),
  );
  return layout(
    rows.map((cells) => cells.map(({ inside }) => inside.join(''))),
    widths,
    rows.map((cells) => cells.map(({ span }) => span)),
    hasRules ? 'plain' : 'layout',
  );
}

const EMPTY = '<p data-style="header"></p>';

/** Things side by side: screen readers hear no table. */
function layout(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  spans: readonly (readonly string[])[] = [],
  style = 'layout',
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map(
    (width) => `<col width="${Number(Math.max(0.1, (width * 100) / total).toFixed(1))}"/>`,
  );
  const body = rows.map(
    (cells, row) =>
      `    <tr>${cells.map((cell, index) => `<td${spans[row]?.[index] ?? ''}>${cell === '' ? EMPTY : cell}</td>`).join('')}</tr>`,
  );
  return [
    `<table data-style="${style}" role="presentation">`,
    `  <colgroup>${columns.join('')}</colgroup>`,
    '  <tbody>',
    ...body,
    '  </tbody>',
    '</table>',
  ].join('\n');
}

/** The look of all lines of a running part. */
export const measureRunning = (running: RunningLook | undefined) =>
  measure(everyParagraph(running?.blocks ?? []));
