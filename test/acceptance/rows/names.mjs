// Names after titles in running text: no line may end inside a given name, and hardly ever inside a family name.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lineBreakOpportunities } from '../../../dist/bundle/thai.js';
import { generator } from '../measures/random.mjs';

const SENTENCES = 300;
const SEED = 2568;

/** Names that nobody has, put together by chance: `{ text, given, family }`. */
function ownSentences() {
  const lists = JSON.parse(readFileSync(new URL('../prose/names.json', import.meta.url), 'utf8'));
  const random = generator(SEED);
  const draw = (list) => list[Math.floor(random.next().value * list.length)];
  return Array.from({ length: SENTENCES }, () => {
    const [given, family] = [draw(lists.given), draw(lists.family)];
    return {
      given,
      family,
      text: draw(lists.sentences).replace('{}', `${draw(lists.titles)}${given} ${family}`),
    };
  });
}

function readSentences(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([text, given, family]) => ({ text, given, family }));
}

export function nameRows(table, shared) {
  const others = shared && path.join(shared, 'data', 'thai-names.tsv');
  add(table, 'own names', ownSentences());
  if (others && existsSync(others)) add(table, 'shared names', readSentences(others));
}

function add(table, what, sentences) {
  const parted = { given: [], family: [] };
  for (const { text, given, family } of sentences) {
    const positions = lineBreakOpportunities(text).map(({ position }) => position);
    const start = text.indexOf(`${given} ${family}`);
    const places = { given: [start, given], family: [start + given.length + 1, family] };
    for (const [part, [from, name]] of Object.entries(places)) {
      const inside = positions.find((position) => position > from && position < from + name.length);
      if (inside !== undefined)
        parted[part].push(`${text.slice(from, inside)}|${text.slice(inside, from + name.length)}`);
    }
  }
  for (const [part, target] of [
    ['given', 2],
    ['family', 5],
  ]) {
    const share = (100 * parted[part].length) / sentences.length;
    table.add({
      what: `${what}: ${part} name may be parted`,
      target: `≤ ${target} %`,
      figure: `${share.toFixed(1)} % of ${sentences.length}`,
      met: share <= target,
      details: parted[part].slice(0, 8).join('  '),
    });
  }
}
