import type { XmlComponent } from 'docx';
import type { Inline } from '../../document/index.js';
import { hiddenControls } from './control.js';
import { fieldRun, sequenceRun } from './field.js';
import { linkRuns } from './link.js';
import { breakRun } from './run.js';
import type { Place, State } from './state.js';
import { textRuns } from './symbol.js';

/** The runs of a paragraph of a font size, pt. */
export const inlineRuns = (
  state: State,
  place: Place,
  inlines: readonly Inline[],
  size: number,
): XmlComponent[] =>
  inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'text':
        return [
          ...hiddenControls(state, inline.controls),
          ...textRuns(inline, state.document.theme.symbol, size),
        ];
      case 'link':
        return linkRuns(state, place, inline);
      case 'break':
        return [breakRun()];
      case 'field':
        return [fieldRun(inline, state.document.digits)];
      case 'sequence':
        return [sequenceRun(inline, state.document.digits)];
    }
  });
