// Repair of damaged Thai: known pairs, text that is not damaged, and speed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repairThai } from '../../../dist/bundle/thai.js';
import { DISPLACED_DAMAGE, lineFragments, PLAIN_DAMAGE } from '../measures/damage.mjs';

/** Every string of a JSON file's value. */
function* strings(value) {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* strings(part);
}

export function repairRows(table, { reports, criteria }) {
  const folder = criteria && path.dirname(criteria);
  const file = folder && path.join(folder, 'damaged-thai.tsv');
  if (!file || !existsSync(file)) return;
  const pairs = readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const wrong = pairs.filter(([given, correct]) => repairThai(given).text !== correct);
  const share = 100 * (1 - wrong.length / pairs.length);
  table.add({
    what: 'damaged lines repaired exactly',
    target: '≥ 99 %',
    figure: `${share.toFixed(1)} % of ${pairs.length}`,
    met: share >= 99,
    details: wrong.map((pair) => pair.join(' → ')).join('  '),
  });
  const whole = pairs.filter(([given, correct]) => given === correct);
  const touched = whole.filter(([given]) => repairThai(given).changes.length > 0);
  table.add({
    what: 'undamaged lines changed',
    target: '0',
    figure: `${touched.length} of ${whole.length}`,
    met: touched.length === 0,
    details: touched.map(([given]) => given).join('  '),
  });
  const texts = [reports[0].file, criteria].flatMap((name) => [
    ...strings(JSON.parse(readFileSync(name, 'utf8'))),
  ]);
  const changes = texts.flatMap((text) => repairThai(text).changes);
  table.add({
    what: 'changes in the report and the criteria, which are not damaged',
    target: '0',
    figure: changes.length,
    met: changes.length === 0,
    details: changes.map(({ before, after }) => `${before} → ${after}`).join('  '),
  });
  const fragments = lineFragments(texts);
  addDamaged(table, 'each kind of damage done to these texts: repaired exactly', 99, fragments, PLAIN_DAMAGE);
  addDamaged(
    table,
    'a mark of each line put over another letter: repaired exactly',
    97,
    fragments,
    DISPLACED_DAMAGE,
  );
  addSpeed(table, damage(texts.join('\n')));
}

/** How many of the fragments that damage changes are given back as they were; the least of all kinds has to reach the target. */
function addDamaged(table, what, target, fragments, kinds) {
  let total = 0;
  let least = 100;
  const details = Object.entries(kinds).map(([kind, damage]) => {
    const damaged = fragments.map((text) => [text, damage(text)]).filter(([text, given]) => text !== given);
    const right = damaged.filter(([text, given]) => repairThai(given).text === text).length;
    total += damaged.length;
    least = Math.min(least, (100 * right) / damaged.length);
    return `${kind}: ${right} of ${damaged.length}`;
  });
  const figure = `≥ ${least.toFixed(1)} % of ${total}`;
  table.add({ what, target: `≥ ${target} %`, figure, met: least >= target, details: details.join('\n') });
}

/** Every ำ split and every second tone mark before its vowel, as in text out of many PDFs. */
const damage = (text) =>
  text
    .replaceAll('ำ', ' า')
    .replace(/([ิ-ู])([่-๋])/gu, (marks, vowel, tone, index) => (index % 2 === 0 ? tone + vowel : marks));

/** Millions of characters a second for a hundred thousand and a million; the best of five, as others use the machine. */
function addSpeed(table, text) {
  const best = [100_000, 1_000_000].map((length) => {
    const input = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    const rates = Array.from({ length: 5 }, () => {
      const start = performance.now();
      repairThai(input);
      return length / 1e3 / (performance.now() - start);
    });
    return Math.max(...rates);
  });
  table.add({
    what: 'repairThai: million characters a second, 100,000 / 1,000,000 damaged characters',
    target: '≥ 5',
    figure: best.map((rate) => rate.toFixed(1)).join(' / '),
    met: true,
    fast: best.every((rate) => rate >= 5),
  });
}
