import { styleText } from 'node:util';

export type Colour = 'red' | 'yellow' | 'bold';

/** Text in a colour where the stream is a terminal and nobody has set NO_COLOR (no-color.org); else as it is. */
export function coloured(text: string, colour: Colour, stream: NodeJS.WriteStream): string {
  const isWanted = stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  return isWanted ? styleText(colour, text, { validateStream: false }) : text;
}
