import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Construct, Extension } from 'micromark-util-types';
import { flankThai } from './flanking.js';

const TILDE = 0x7e;

// One tilde is one: 10~20.
const base = gfmStrikethrough({ singleTilde: false });
const struck = base.text![TILDE] as Construct;

const thaiStruck: Construct = {
  ...struck,
  tokenize(effects, ok, nok) {
    const { previous } = this;
    return struck.tokenize.call(
      this,
      effects,
      (code) => {
        const run = this.events.at(-1)?.[1];
        if (run) flankThai(run, previous, code);
        return ok(code);
      },
      nok,
    );
  },
};

/** Text between `~~` and `~~` is struck, also where Thai follows without a space. */
export const thaiStrikethrough: Extension = {
  ...base,
  text: { [TILDE]: thaiStruck },
  insideSpan: { null: [thaiStruck] },
};
