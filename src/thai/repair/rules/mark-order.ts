import type { Edit } from '../edit.js';
import { fitTogether, inOrder, MARKS, TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';
import type { Vocabulary } from '../vocabulary.js';
import { lettersAfter, lettersBefore } from '../window.js';

const DISORDER = new RegExp(`(?<=[ก-ฮ])(?:[${MARKS}]{2,}|([ะาำ])([${TONES}]))`, 'g');
const ALL_MARKS = new RegExp(`[${MARKS}]*`, 'y');
/** A consonant, its marks, a leading vowel and the next consonant, code units. */
const MAX_CLUSTER_LENGTH = 6;
/** The end of a text up to a cluster's base: the consonant before it, that one's marks, and a leading vowel. */
const CLUSTER_BEFORE = new RegExp(`[ก-ฮ]([${MARKS}]*)([เ-ไ]?)$`);

/**
 * A vowel above or below stands before a tone mark, ะ า ำ after it: เพ่ือ is เพื่อ, นำ้ is น้ำ. Where that reads worse, the tone
 * mark is the one of the consonant before: ไดม้ี is ได้มี.
 */
export const markOrder: RepairRule = {
  name: 'mark-order',
  signs: Sign.Disorder,
  find: (line, vocabulary) => {
    // Marks change their places only, so that offsets stay.
    const ordered = line.replace(DISORDER, (marks: string, vowel?: string, tone?: string) =>
      vowel === undefined ? (fitTogether(marks) ? inOrder(marks) : marks) : `${tone}${vowel}`,
    );
    const edits: Edit[] = [];
    for (let index = 0; index < line.length; index++) {
      if (line[index] === ordered[index]) continue;
      ALL_MARKS.lastIndex = index;
      const marks = ALL_MARKS.exec(line)![0];
      const end = index + Math.max(2, marks.length);
      edits.push(
        (marks.length > 1 ? moveBack(ordered, index, end, line[index]!, vocabulary) : undefined) ?? {
          start: index,
          end,
          text: ordered.slice(index, end),
        },
      );
      index = end - 1;
    }
    return edits;
  },
};

/** The first mark of a disordered cluster brought to the cluster before, where words of the lexicon hold both so. */
function moveBack(
  ordered: string,
  start: number,
  end: number,
  mark: string,
  vocabulary: Vocabulary,
): Edit | undefined {
  if (vocabulary.covers(ordered, start - 1, end)) return undefined;
  const found = CLUSTER_BEFORE.exec(ordered.slice(Math.max(0, start - MAX_CLUSTER_LENGTH), start - 1));
  if (!found || !fitTogether(found[1] + mark)) return undefined;
  const [, own = '', leading = ''] = found;
  const rest = ordered.slice(start, end).replace(mark, '');
  const first = start - 1 - leading.length - own.length;
  const text = inOrder(own + mark) + leading + ordered[start - 1]! + rest;
  const before = lettersBefore(ordered, first);
  const moved = before + text + lettersAfter(ordered, end);
  const base = before.length + text.length - rest.length - 1;
  const reads =
    vocabulary.covers(moved, before.length - 1, before.length + own.length + 1) &&
    vocabulary.covers(moved, base, before.length + text.length);
  return reads ? { start: first, end, text } : undefined;
}
