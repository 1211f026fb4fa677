// Shapes of results out of the grammar of a report: each block and each inline, over and over, in turn with another, and within
// lists. A new kind that is not named here fails a test.
import { words } from './reports.mjs';

let seed = 10_000;
const text = (count) => words((seed += 1), count).join(' ');
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** The smallest picture, damaged in another way each time: its place is reported. */
const image = (index) =>
  `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF1${String(index).padStart(8, '0')}`;

/** A block of each kind. */
export const BLOCKS = {
  heading: () => ({ type: 'heading', text: text(3) }),
  paragraph: () => ({ type: 'paragraph', text: text(6) }),
  note: () => ({ type: 'note', text: text(4) }),
  list: () => ({ type: 'list', style: 'dash', items: [{ text: text(3) }, { text: text(3) }] }),
  table: () => ({
    type: 'table',
    headerRows: 1,
    rows: [
      [text(1), text(1)],
      [text(2), text(2)],
    ],
  }),
  figure: (index) => ({ type: 'figure', image: image(index), caption: text(2) }),
  figures: (index) => ({ type: 'figures', figures: [{ image: image(index), caption: text(2) }] }),
  'page-break': () => ({ type: 'page-break' }),
};

/** An inline of each kind. */
export const INLINES = {
  text: () => ({ type: 'text', text: ` ${text(2)}` }),
  bold: () => ({ type: 'bold', text: ` ${text(2)}` }),
  italic: () => ({ type: 'italic', text: ` ${text(2)}` }),
  underline: () => ({ type: 'underline', text: ` ${text(2)}` }),
  superscript: () => ({ type: 'superscript', text: text(1) }),
  strike: () => ({ type: 'strike', text: text(1) }),
  subscript: () => ({ type: 'subscript', text: text(1) }),
  link: (index) => ({ type: 'link', target: `https://example.go.th/${index}`, text: text(1) }),
  'link to one address': () => ({ type: 'link', target: 'https://example.go.th', text: text(1) }),
  break: () => ({ type: 'break' }),
};

/** Pages that are broken take time by their number alone; a result begins and ends with text. */
const around = (blocks) => [BLOCKS.paragraph(), ...blocks, BLOCKS.paragraph()];
const paragraphOf = (inlines) => [{ type: 'paragraph', text: [text(1), ...inlines, text(1)] }];

/** Blocks that a list's item may have. */
const inItems = Object.entries(BLOCKS).filter(([name]) => name !== 'page-break');

/** Results of a length, by names. */
export const GRAMMAR = Object.fromEntries([
  ...Object.entries(BLOCKS).flatMap(([name, make]) => [
    [`${name} over and over`, (n) => around(times(n, make))],
    [`${name} and paragraph in turn`, (n) => around(times(n, (i) => (i % 2 ? BLOCKS.paragraph() : make(i))))],
  ]),
  ...inItems.map(([name, make]) => [
    `${name} in items`,
    (n) => [
      { type: 'list', style: 'dash', items: times(n, (i) => ({ text: text(2), children: [make(i)] })) },
    ],
  ]),
  ...Object.entries(INLINES).flatMap(([name, make]) => [
    [`${name} over and over in a paragraph`, (n) => paragraphOf(times(n, make))],
    [
      `${name} and bold in turn in a paragraph`,
      (n) => paragraphOf(times(n, (i) => (i % 2 ? INLINES.bold() : make(i)))),
    ],
  ]),
]);
