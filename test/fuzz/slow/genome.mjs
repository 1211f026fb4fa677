// Inputs as short recipes: pieces that are repeated, in turn or one within the other, up to a length. So a recipe that is slow
// for a short input can be tried with a longer one.

/** The text of a recipe, about so many characters; `%d` is a number that differs each time. */
export function textOf({ head, unit, tail, isNested }, length) {
  const one = [unit, ...(isNested ? [tail] : [])].flat().join('');
  const times = Math.max(1, Math.floor(length / Math.max(1, one.length)));
  let number = 0;
  const write = (pieces) => pieces.join('').replaceAll('%d', () => String((number += 1)));
  const repeat = (pieces) => Array.from({ length: times }, () => write(pieces)).join('');
  return write(head) + repeat(unit) + (isNested ? repeat(tail) : write(tail));
}

const MAX_PIECES = 6;

/** A recipe at random, or a small change of one; `next` gives numbers from 0 to 1. */
export function anyGenome(pieces, next) {
  const some = (most) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, () => pieces[Math.floor(next() * pieces.length)]);
  return {
    head: some(2),
    unit: [...some(2), pieces[Math.floor(next() * pieces.length)]],
    tail: some(2),
    isNested: next() < 0.3,
  };
}

export function changed(genome, pieces, next) {
  const part = ['unit', 'unit', 'head', 'tail'][Math.floor(next() * 4)];
  const list = [...genome[part]];
  const at = Math.floor(next() * (list.length + 1));
  const piece = pieces[Math.floor(next() * pieces.length)];
  const kind = next();
  if (kind < 0.15) return { ...genome, isNested: !genome.isNested };
  if (kind < 0.5 && list.length < MAX_PIECES) list.splice(at, 0, piece);
  else if (kind < 0.8) list[Math.min(at, Math.max(0, list.length - 1))] = piece;
  else if (list.length > (part === 'unit' ? 1 : 0)) list.splice(at, 1);
  return { ...genome, [part]: list };
}
