// Finds soft breaks in long words, so that a name such as that of a ministry does not leave half a narrow line empty.

/** Words of fewer letters are never split. */
const MIN_LETTERS = 14;

/** The fewest letters of a part. */
const MIN_PART = 3;

/** Parts that lean on the next one: no line ends after them. */
const LEANING = /^(?:การ|ความ|ผู้|นัก|และ|แห่ง|ของ|กรม|กระทรวง|กอง|คณะ|ใน|ที่|เพื่อ|พระ|ทาง|โดย|ด้วย|ส่วน|ค่า)$/u;

/** Parts that a compound does not start with. */
const NO_START = /^(?:ได้|ไป|มา|ขึ้น|ลง|กัน)/u;

/** The word with a hyphen at each place where shorter words of the dictionary meet, or as it is. */
export function splitLongWord(word, isWord) {
  if (word.length < MIN_LETTERS) return word;
  const parts = fewestParts(word, isWord);
  if (!parts) return word;
  return parts
    .map((part) => splitLongWord(part, isWord))
    .reduce((joined, part, index) =>
      LEANING.test(parts[index - 1]) || NO_START.test(part) ? joined + part : `${joined}-${part}`,
    );
}

/** The fewest other words that make up a word; of two ways, the one with the longer first words. */
function fewestParts(word, isWord) {
  const best = [[]];
  for (let end = MIN_PART; end <= word.length; end++) {
    for (let start = 0; start <= end - MIN_PART; start++) {
      if (!best[start] || end - start === word.length || !isWord(word.slice(start, end))) continue;
      if (!best[end] || best[start].length + 1 <= best[end].length)
        best[end] = [...best[start], word.slice(start, end)];
    }
  }
  return best[word.length];
}
