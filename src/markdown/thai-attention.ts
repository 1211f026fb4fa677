import { attention } from 'micromark-core-commonmark';
import type { Code, Construct, Extension, Resolver, Token } from 'micromark-util-types';
import { flankThai, isDigit, isLatin, isSpace, isThai } from './flanking.js';

const ASTERISK = 0x2a;
const UNDERSCORE = 0x5f;

/** Runs of `*` and `_` in one paragraph. With more of them they are text: pairing them takes time by their square. */
const MAX_RUNS = 1000;
/** The marks of all of them: a run of many pairs with another of many, each pair within the one before. */
const MAX_MARKS = 1500;

const resolveAll: Resolver = (events, context) => {
  const runs = events.filter(([kind, { type }]) => kind === 'enter' && type === 'attentionSequence');
  const marks = runs.reduce((sum, [, { start, end }]) => sum + end.offset - start.offset, 0);
  if (runs.length > MAX_RUNS || marks > MAX_MARKS) for (const [, run] of runs) run._open = run._close = false;
  return attention.resolveAll?.(events, context) ?? events;
};

const boundedAttention: Construct = { ...attention, name: 'boundedAttention', resolveAll };

/** A run of marks that was read: what is around it, and whether it may open and close. */
type Judge = (run: Token, length: number, previous: Code, next: Code) => void;

const judged = (judge: Judge): Construct => ({
  ...boundedAttention,
  tokenize(effects, ok, nok) {
    const { previous } = this;
    return attention.tokenize.call(
      this,
      effects,
      (code) => {
        const run = this.events.at(-1)?.[1];
        if (run) judge(run, run.end.offset - run.start.offset, previous, code);
        return ok(code);
      },
      nok,
    );
  },
});

/**
 * CommonMark (6.2, left- and right-flanking runs) takes `**` between a letter and punctuation for text: right where
 * spaces separate words. Thai has none there, so `ดู**“คำพูด”**ต่อ` would never be bold. Between a Thai letter and
 * punctuation two asterisks open and close. Between figures or Latin letters one asterisk multiplies: 5*6*7.
 */
const asterisks = judged((run, length, previous, next) => {
  if (length >= 2) flankThai(run, previous, next);
  const multiplies = length === 1 ? isLatin(previous) && isLatin(next) : isDigit(previous) && isDigit(next);
  if (multiplies) run._open = run._close = false;
});

/** Two underscores beside a Thai letter are those of `__ตัวหนา__ต่อ`; more of them are a line to write on. */
const underscores = judged((run, length, previous, next) => {
  if (length !== 2 || !(isThai(previous) || isThai(next))) return;
  run._open = !isSpace(next);
  run._close = !isSpace(previous);
});

/** Emphasis as officers write it; replaces the construct `attention`. */
export const thaiEmphasis: Extension = {
  text: { [ASTERISK]: asterisks, [UNDERSCORE]: underscores },
  insideSpan: { null: [{ resolveAll }] },
  disable: { null: ['attention'] },
};
