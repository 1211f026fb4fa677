import { bringBackMarks } from '../displaced.js';
import { applyEdits, editMatches } from '../edit.js';
import { SPACE, TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';
import { lettersAfter, lettersBefore } from '../window.js';

const SPLIT = new RegExp(`([ก-ฮ][${TONES}]?)[${SPACE}]+\\u0e32`, 'g');

/** Words that a reading with า saves before it is believed: after a tone mark, and elsewhere, where ำ is far commoner. */
const SAVED = { toned: 1, plain: 2 } as const;

/**
 * า begins no word, so a space before it is what is left of ำ, whose circle a PDF has lost (ก าหนด); it is a stray space
 * where the words read better with า (ด้ าน, ค่ านิยม), and in การ, which is commoner than all words of กำ and ร.
 */
export const splitSaraAm: RepairRule = {
  name: 'split-sara-am',
  signs: Sign.SpacedAa,
  find: (line, vocabulary) => {
    // Words around a place may be split as well, so that they are read with their ำ.
    const whole = line.replace(SPLIT, '$1ำ');
    let lost = 0;
    return editMatches(line, SPLIT, ({ index, 0: found, 1: cluster = '' }) => {
      const at = index - lost;
      lost += found.length - cluster.length - 1;
      const end = at + cluster.length + 1;
      if (vocabulary.covers(whole, at, end + 1)) return `${cluster}ำ`;
      if (cluster === 'ก' && whole[end] === 'ร') return 'กา';
      if (vocabulary.covers(whole, at - 1, end)) return `${cluster}ำ`;
      const before = lettersBefore(whole, at) + cluster;
      const after = lettersAfter(whole, end);
      const saved = cluster.length > 1 ? SAVED.toned : SAVED.plain;
      const [aa, am] = [`${before}า${after}`, `${before}ำ${after}`];
      const isStray = (cost: (run: string) => number): boolean => cost(aa) + saved <= cost(am);
      // Marks that have been pushed past a letter nearby (ส านกังาน) make both readings worse, and not by as much.
      const mended = (run: string): number =>
        vocabulary.cost(applyEdits(run, bringBackMarks(run, vocabulary)));
      return cluster + (isStray(vocabulary.cost) && isStray(mended) ? 'า' : 'ำ');
    });
  },
};
