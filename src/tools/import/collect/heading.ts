import type { Heading } from '../classify/index.js';
import { withRest, type CollectState } from './state.js';

/** Takes a heading for what follows it. Its line is part of the rest until a table takes it. */
export function takeHeading(
  state: CollectState,
  { heading, text }: { readonly heading: Heading; readonly text: string },
): CollectState {
  const noted = { ...withRest(state, [text]), level: undefined };
  if (heading.type === 'item') {
    const { code, category } = heading;
    const titled = category ? withTitle(noted, Number(code[0]), category) : noted;
    return { ...titled, heading: { value: heading, line: noted.rest?.entry } };
  }
  const { number, title } = heading;
  return { ...(title === '' ? noted : withTitle(noted, number, title)), category: number };
}

const withTitle = (state: CollectState, number: number, title: string): CollectState => ({
  ...state,
  categories: new Map(state.categories).set(number, title),
});
