import { encodeTarget } from './linkify.js';
import {
  isPieces,
  MARKS,
  type Inline,
  type InlineInput,
  type Mark,
  type TextBreak,
  type TextInput,
  type TextLink,
  type TextRun,
} from './content.js';

type Look = Readonly<Partial<Record<Mark, true>>>;

/** White space that collapses; a no-break space is kept. */
const SPACE = '[\\t\\f\\v \\u2000-\\u200a\\u3000]';
const SPACES = new RegExp(`${SPACE}+`, 'gu');
/** In text whose spaces have collapsed; with any number of them, a long run would be read again from each of its spaces. */
const LINE_BREAK = / ?(?:\r\n|[\n\r\u0085\u2028\u2029]) ?/u;

/**
 * Text as a report gives it, in normal form: marks flattened to flags on runs, runs of one look joined, white space
 * collapsed over the whole text and cut at its ends and around line breaks. The normal form is a fixed point.
 */
export function normalizeRuns(input: TextInput): readonly Inline[] {
  return trim(joinRuns(flatten(input, {})));
}

function flatten(input: TextInput, look: Look): Inline[] {
  if (isPieces(input)) return input.flatMap((piece) => flatten(piece, look));
  if (typeof input === 'string') return fromString(input, look);
  switch (input.type) {
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return fromLink(input, look);
    case 'text':
      return fromString(
        input.text,
        MARKS.reduce((all, mark) => (input[mark] ? marked(all, mark) : all), look),
      );
    default:
      return flatten(input.text, marked(look, input.type));
  }
}

/** A look with one mark more; the inner one of superscript and subscript holds. */
function marked({ superscript, subscript, ...look }: Look, mark: Mark): Look {
  const isPosition = mark === 'superscript' || mark === 'subscript';
  return {
    ...look,
    ...(!isPosition && { ...(superscript && { superscript }), ...(subscript && { subscript }) }),
    [mark]: true,
  };
}

function fromString(text: string, look: Look): Inline[] {
  const lines = text.replace(SPACES, ' ').split(LINE_BREAK);
  return lines.flatMap((line, index): Inline[] => {
    const run: Inline[] = line === '' ? [] : [{ type: 'text', text: line, ...look }];
    return index === 0 ? run : [{ type: 'break' }, ...run];
  });
}

/** A link within a link loses its own target: the outer one holds. */
function fromLink(input: Extract<InlineInput, { type: 'link' }>, look: Look): Inline[] {
  const text = flatten(input.text, look).flatMap((piece) => (piece.type === 'link' ? piece.text : [piece]));
  return text.length === 0 ? [] : [{ type: 'link', target: encodeTarget(input.target.trim()), text }];
}

const sameLook = (a: TextRun, b: TextRun): boolean => MARKS.every((mark) => a[mark] === b[mark]);

/** Joins neighbouring runs of one look, and a space at the end of one piece with one at the start of the next. */
export function joinRuns(pieces: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (let from = 0; from < pieces.length;) {
    const first = pieces[from]!;
    let to = from + 1;
    while (to < pieces.length && isOne(first, pieces[to]!)) to += 1;
    joined.push(joinEqual(first, pieces.slice(from, to)));
    from = to;
  }
  return joined;
}

/** Whether two neighbours are one piece: runs of one look, links with one target. */
const isOne = (one: Inline, other: Inline): boolean =>
  (one.type === 'text' && other.type === 'text' && sameLook(one, other)) ||
  (one.type === 'link' && other.type === 'link' && one.target === other.target);

/** Neighbours that are one piece, all at once: joined one by one, each would be copied as often as others follow. */
function joinEqual(first: Inline, pieces: readonly Inline[]): Inline {
  if (first.type === 'link') {
    const text = pieces.flatMap((piece) => (piece.type === 'link' ? piece.text : []));
    return { ...first, text: joinRuns(text) as TextLink['text'] };
  }
  if (first.type === 'break' || pieces.length === 1) return first;
  const text = pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  return { ...first, text: text.replace(SPACES, ' ') };
}

/** Takes away the space that follows a break, a space or the start, and the one before a break or the end. */
function trim(pieces: readonly Inline[]): readonly Inline[] {
  const leaves = collectLeaves(pieces);
  const text = leaves.map((leaf) => (leaf.type === 'break' ? '\n' : leaf.text));
  for (let i = 0, open = true; i < text.length; i += 1) {
    if (open) text[i] = text[i]!.replace(/^ /u, '');
    if (text[i] !== '') open = /[ \n]$/u.test(text[i]!);
  }
  for (let i = text.length - 1, closed = true; i >= 0; i -= 1) {
    if (closed) text[i] = text[i]!.replace(/ $/u, '');
    if (text[i] !== '') closed = text[i] === '\n';
  }
  let next = 0;
  const rebuild = (piece: TextRun | TextBreak): readonly (TextRun | TextBreak)[] => {
    const value = text[next++]!;
    return piece.type === 'break' ? [piece] : value === '' ? [] : [{ ...piece, text: value }];
  };
  return joinRuns(
    pieces.flatMap((piece): readonly Inline[] => {
      if (piece.type !== 'link') return rebuild(piece);
      const inside = piece.text.flatMap(rebuild);
      return inside.length === 0 ? [] : [{ ...piece, text: inside }];
    }),
  );
}

const collectLeaves = (pieces: readonly Inline[]): readonly (TextRun | TextBreak)[] =>
  pieces.flatMap((piece) => (piece.type === 'link' ? piece.text : [piece]));
