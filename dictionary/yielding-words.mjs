// Finds compounds that must yield where their last part belongs to a longer word: นำไปใช้, but นำไป|ใช้งาน.

/** Words yield to words that yield themselves, and so on up to here. */
const MOST = 5;

/** The fewest letters of a part. */
const MIN_PART = 2;

const splits = (word, isWord) =>
  Array.from({ length: Math.max(0, word.length - 2 * MIN_PART + 1) }, (_, index) => index + MIN_PART)
    .filter((end) => isWord(word.slice(0, end)) && isWord(word.slice(end)))
    .map((end) => [word.slice(0, end), word.slice(end)]);

/**
 * How far each word yields: one step further than the words that its last part heads. `words`: a Map from word to the
 * step it has anyway, 1 if a line may split it.
 */
export function yieldLevels(words, isWord) {
  const parts = [...words.keys()].map((word) => [word, splits(word, isWord)]);
  const headed = new Map();
  for (const [word, pairs] of parts)
    for (const [head] of pairs) headed.set(head, [...(headed.get(head) ?? []), word]);
  const levels = new Map(words);
  const compounds = parts
    .map(([word, pairs]) => [word, pairs.flatMap(([, tail]) => headed.get(tail) ?? [])])
    .filter(([, rivals]) => rivals.length > 0);
  for (let round = 0; round < MOST; round++)
    for (const [word, rivals] of compounds)
      if (words.get(word) === 0)
        levels.set(word, Math.min(MOST, 1 + Math.max(...rivals.map((rival) => levels.get(rival)))));
  return levels;
}
