import type { XmlComponent } from 'docx';
import type { Inline, Text } from '../../document/index.js';
import { fieldRun, sequenceRuns } from './field.js';
import { keeping } from './kept-values.js';
import { linkRuns } from './link.js';
import { breakRun } from './run.js';
import type { Container, State } from './state.js';
import { textRuns } from './symbol.js';

const spanOf = ({ styleIds }: State, { style }: Text): string | undefined =>
  style === undefined ? undefined : styleIds.spans.get(style);

/** The runs of a paragraph of a font size, pt. */
export const inlineRuns = (
  state: State,
  container: Container,
  inlines: readonly Inline[],
  size: number,
): XmlComponent[] =>
  inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'text':
        return keeping(state, inline.metadata, textRuns(inline, state.symbols, size, spanOf(state, inline)));
      case 'link':
        return linkRuns(state, container, inline, size);
      case 'break':
        return [breakRun()];
      case 'field':
        return [fieldRun(inline, state.document.digits)];
      case 'sequence':
        return [...sequenceRuns(inline, state.document.digits)];
    }
  });
