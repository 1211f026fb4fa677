/** Thai letters in the order of numbered lists, without ฃ ฅ ฆ ฤ ฦ (ECMA-376 part 1, 17.18.59, thaiLetters). */
const LETTERS = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];

/** The letter of a list's n-th item, from ก for 1; after ฮ the letters are doubled, then tripled, as Word counts. */
export const thaiLetter = (n: number): string =>
  LETTERS[(n - 1) % LETTERS.length]!.repeat(Math.ceil(n / LETTERS.length));

/** The number of a letter in a list, 1 for ก; undefined where no item is lettered so. */
export function thaiLetterNumber(letters: string): number | undefined {
  const index = LETTERS.indexOf(letters[0] ?? '');
  const same = [...letters].every((letter) => letter === letters[0]);
  return index < 0 || !same ? undefined : index + 1 + (letters.length - 1) * LETTERS.length;
}
