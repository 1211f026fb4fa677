import type { XmlComponent } from 'docx';
import { KEPT_SPACE, type Inline, type Text } from '../../document/index.js';
import { fieldRun, sequenceRuns } from './field.js';
import { keeping } from './kept-values.js';
import { linkRuns } from './link.js';
import { withKeptSpaces } from './kept-spaces.js';
import { breakRun, textRun } from './run.js';
import type { Container, State } from './state.js';
import { textRuns } from './symbol.js';

const spanOf = ({ styleIds }: State, { style }: Text): string | undefined =>
  style === undefined ? undefined : styleIds.spans.get(style);

/** The runs of a text. A span style excludes no-break spaces, because a run has only one character style. */
function runsOf(state: State, container: Container, text: Text, size: number): XmlComponent[] {
  const { symbols, keptSpaces } = state;
  const span = spanOf(state, text);
  const spaces = span === undefined ? keptSpaces(text.value) : [];
  if (spaces.length === 0) return textRuns(text, symbols, size, span);
  const width = container.width - container.edge;
  return withKeptSpaces(text, spaces, { size, width }).flatMap((part) =>
    part.isKept ? [textRun(part.text, KEPT_SPACE.id)] : textRuns(part.text, symbols, size),
  );
}

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
        return keeping(state, inline.metadata, runsOf(state, container, inline, size));
      case 'link':
        return linkRuns(state, container, inline, size);
      case 'break':
        return [breakRun()];
      case 'field':
        return [fieldRun(inline, state.document.digits, container.lettered)];
      case 'sequence':
        return [...sequenceRuns(inline, state.document.digits)];
    }
  });
