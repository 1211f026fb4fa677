import {
  everyParagraph,
  type LookSection,
  type RunningKind,
  type RunningLook,
  type WordLook,
} from '../../../read/word/look/index.js';
import { toArabicDigits } from '../../../thai/index.js';
import type { Draft } from './draft.js';
import type { TemplatePictures } from './pictures.js';
import { measureRunning, runningMarkup, segmentsOf } from './running.js';
import { numberFormat } from './running-text.js';
import { scaled, takeStyle } from './styles.js';

const KINDS = ['header', 'footer'] as const;
const MAX_WATERMARK = 40;

/** What running parts are made from. */
export interface RunningInput {
  readonly look: WordLook;
  /** The section with the tables of levels. */
  readonly main: LookSection;
  readonly agency: string | undefined;
  readonly pictures: TemplatePictures;
  readonly draft: Draft;
  readonly scale: number;
  readonly official: ReadonlyMap<string, string>;
}

/** The partials of headers and footers that differ from the official ones; styles, watermark and page number are lines of the theme. */
export function takeRunning(input: RunningInput): ReadonlyMap<string, string> {
  const { main, draft, look } = input;
  const partials = new Map<string, string>();
  takeWatermark(main, draft);
  if (look.hasEvenPages) draft.note('even-pages');
  if (KINDS.every((kind) => isEmpty(main.running[kind]))) {
    draft.note('no-running');
    return partials;
  }
  takePageNumber(main, draft);
  for (const kind of KINDS) {
    takeLetters(kind, input);
    add(`${kind}.hbs`, markupOf(kind, main.running[kind], input), input, partials);
  }
  const opening = look.sections.find(({ first, blocks }) => first && blocks.length > 1);
  if (opening?.first) {
    draft.take({ firstPage: 'different' }, 'page');
    for (const kind of KINDS)
      add(`first-${kind}.hbs`, markupOf(kind, opening.first[kind], input), input, partials);
  }
  return partials;
}

const isEmpty = (running: RunningLook | undefined): boolean =>
  everyParagraph(running?.blocks ?? []).every(({ pieces }) =>
    pieces.every((piece) => piece.type === 'tab' || (piece.type === 'text' && piece.text.trim() === '')),
  );

/** A partial that says the same as the official one is not written; an empty one says so itself. */
function add(file: string, markup: string, { official }: RunningInput, partials: Map<string, string>): void {
  const given = (official.get(file) ?? '').replace(/\{\{!.*?\}\}/gsu, '').trim();
  if (markup.trim() === given) return;
  partials.set(file, markup === '' ? '{{! ในแบบฟอร์มไม่มีข้อความตรงนี้ / Empty in the form. }}\n' : markup);
}

function takeLetters(kind: RunningKind, { main, draft, scale }: RunningInput): void {
  const found = measureRunning(main.running[kind]);
  // A number alone is as good as a text.
  if (found) takeStyle(kind, scaled(found, scale), 'aligned', draft);
}

function markupOf(kind: RunningKind, running: RunningLook | undefined, input: RunningInput): string {
  if (isEmpty(running)) return '';
  const { page } = input.main;
  const width = page.width - page.margin.left - page.margin.right;
  return runningMarkup(running!, { ...input, kind, width });
}

/** How a form prints the page's number: as text around it, and in Thai digits where the rest is in others. */
function takePageNumber(main: LookSection, draft: Draft): void {
  const lines = KINDS.flatMap((kind) => everyParagraph(main.running[kind]?.blocks ?? []));
  const format = lines.flatMap(({ pieces }) => segmentsOf(pieces).map(numberFormat)).find(Boolean);
  const text = main.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('');
  const isThaiText = toArabicDigits(text) !== text;
  const digits = main.hasThaiNumbers && !isThaiText ? 'thai' : undefined;
  const official = draft.theme().pageNumber;
  const changed = {
    ...(format !== undefined && format !== official.format && { format }),
    ...(digits !== undefined && { digits }),
  };
  if (Object.keys(changed).length > 0) draft.take({ pageNumber: changed }, 'style');
}

function takeWatermark({ running }: LookSection, draft: Draft): void {
  const watermark = running.header?.watermark;
  if (!watermark) return;
  if ([...watermark.text].length > MAX_WATERMARK) return draft.note('watermark', watermark.text);
  const { text, color } = watermark;
  draft.take({ watermark: { text, ...(color !== undefined && { color }) } }, 'style');
}
