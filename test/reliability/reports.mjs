// Any number of reports, each with different words.
const ONSETS = [...'กขคจชซดตทนบปพฟมยรลวสหอ'];
const RIMES = ['า', 'าง', 'ี', 'ิน', 'ูก', 'อน', 'ำ', 'ั้น', '้าว', 'ื่อ', 'ุ่ม', '่ง'];

/** Numbers from 0 up to a most, the same for the same seed. */
function numbers(seed) {
  let state = seed + 1;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

const wordOf = (next) =>
  Array.from({ length: 1 + next(3) }, () => ONSETS[next(ONSETS.length)] + RIMES[next(RIMES.length)]).join('');

/** So many words, the same for the same seed. */
export function words(seed, count) {
  const next = numbers(seed * 104729);
  return Array.from({ length: count }, () => wordOf(next));
}

/** A valid report with some 2,000 characters of text, lists and a table; another one for each number. */
export function numberedReport(number) {
  const next = numbers(number * 7919);
  const word = () => wordOf(next);
  const text = (words) => Array.from({ length: words }, word).join(next(2) ? '' : ' ');
  const level = (name) => ({
    level: name,
    criteria: [text(8)],
    guidelines: [{ text: text(10), points: [text(5)], met: next(2) === 0 }],
    result: `${text(60)}\n\n1. ${text(20)}\n2. ${text(20)}\n\n| ${word()} | ${word()} |\n|-|-|\n| ${text(4)} | ${text(9)} |\n\n**${text(3)}** https://example.go.th/${number}`,
    evidence: [{ title: text(4) }],
  });
  return {
    agency: `กรมที่ ${number} ${word()}`,
    fiscalYear: 2568,
    categories: [
      { number: 1, items: [{ code: '1.1', levels: ['basic', 'advance', 'significance'].map(level) }] },
    ],
  };
}
