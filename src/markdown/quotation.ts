import { blockQuote } from 'micromark-core-commonmark';
import type { Code, Construct, Extension } from 'micromark-util-types';

const COMPARISON = /^>[ \t]*\p{Nd}/u;
const isBlank = (code: Code): boolean => code === 0x20 || code === -1 || code === -2;

/** A further line of a quotation, whatever it says. */
const further: Construct = { tokenize: blockQuote.tokenize };

/**
 * Quotations, but for a line that compares with a number: `> 80 คะแนน` is more than 80. Replaces the construct `blockQuote` for
 * a text.
 */
export const quotationsOf = (text: string): Extension => ({
  document: {
    [0x3e]: {
      ...blockQuote,
      name: 'quotation',
      tokenize(effects, ok, nok) {
        const quoted = blockQuote.tokenize.call(this, effects, ok, nok);
        const { offset } = this.now();
        return COMPARISON.test(text.slice(offset, offset + LONGEST)) ? nok : quoted;
      },
      continuation: {
        tokenize(effects, ok, nok) {
          const line = effects.attempt(further, ok, nok);
          const indent = (code: Code): ReturnType<typeof line> => {
            if (isBlank(code)) {
              effects.consume(code);
              return indent;
            }
            effects.exit('linePrefix');
            return line(code);
          };
          return (code) => {
            if (!isBlank(code)) return line(code);
            effects.enter('linePrefix');
            return indent(code);
          };
        },
      },
    } satisfies Construct,
  },
  disable: { null: ['blockQuote'] },
});

/** UTF-16 units within which the number of a comparison begins. */
const LONGEST = 20;
