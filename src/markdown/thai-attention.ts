import { attention } from 'micromark-core-commonmark';
import type { Code, Construct, Extension, Resolver } from 'micromark-util-types';

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

const matches = (code: Code, pattern: RegExp): boolean =>
  code !== null && code > 0 && pattern.test(String.fromCharCode(code));
const isThai = (code: Code): boolean => matches(code, /\p{Script=Thai}/u);
const isPunctuation = (code: Code): boolean => matches(code, /[\p{P}\p{S}]/u);

/**
 * CommonMark (6.2, left- and right-flanking runs) takes `**` between a letter and punctuation for text: right where
 * spaces part words. Thai has none there, so `ดู**“คำพูด”**ต่อ` would never be bold. Between a Thai letter and
 * punctuation two asterisks open and close.
 */
const thaiAttention: Construct = {
  ...boundedAttention,
  tokenize(effects, ok, nok) {
    const { previous } = this;
    return attention.tokenize.call(
      this,
      effects,
      (code) => {
        const token = this.events.at(-1)?.[1];
        if (token && token.end.offset - token.start.offset >= 2) {
          if (isThai(previous) && isPunctuation(code)) token._open = true;
          if (isPunctuation(previous) && isThai(code)) token._close = true;
        }
        return ok(code);
      },
      nok,
    );
  },
};

/** Emphasis as officers write it; replaces the construct `attention`. */
export const thaiEmphasis: Extension = {
  text: { [ASTERISK]: thaiAttention, [UNDERSCORE]: boundedAttention },
  insideSpan: { null: [{ resolveAll }] },
  disable: { null: ['attention'] },
};
