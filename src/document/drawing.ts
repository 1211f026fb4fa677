import type { Paragraph } from './paragraph.js';

/** Points of a pixel at 96 pixels to the inch. */
export const POINTS_PER_PIXEL = 0.75;

/** A drawing of shapes and labels; lengths in points, x to the right and y down from its top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** From the lowest to the uppermost; labels stand over them all. */
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}

/** A shape of a drawing. */
export interface Shape {
  /** SVG path data of absolute M, L, C, Q and Z commands (SVG 1.1, 8.3). */
  readonly path: string;
  /** `#rrggbb`; absent: not filled. */
  readonly fill?: string;
  /** What lies inside an even number of outlines is a hole; absent: the outlines' directions decide. */
  readonly evenOdd?: true;
  readonly stroke?: Stroke;
}

/** The line of a shape. */
export interface Stroke {
  /** `#rrggbb`. */
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps in turn; absent: a line without gaps. */
  readonly dash?: readonly number[];
}

/** A line of text in a drawing. */
export interface Label {
  readonly type: 'label';
  /** Where the text starts, has its middle or ends, as `anchor` says. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Its style gives face and size; a label is never broken into lines. */
  readonly text: Paragraph;
}

/** A command of path data with its operands, absolute. */
export interface PathCommand {
  readonly command: 'M' | 'L' | 'C' | 'Q' | 'Z';
  readonly operands: readonly number[];
}

const OPERANDS: Readonly<Record<PathCommand['command'], number>> = { M: 2, L: 2, C: 6, Q: 4, Z: 0 };

/** The commands of path data; undefined where it is none or has others than those of a drawing. */
export function readPath(path: string): readonly PathCommand[] | undefined {
  if (!/^\s*M/u.test(path) || /[^MLCQZ\d\s.,eE+-]/u.test(path)) return undefined;
  const commands: PathCommand[] = [];
  for (const [, command, list] of path.matchAll(/([MLCQZ])([^MLCQZ]*)/gu)) {
    const operands = (list!.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/gu) ?? []).map(Number);
    const name = command as PathCommand['command'];
    const count = OPERANDS[name];
    if (count === 0 ? operands.length > 0 : operands.length === 0 || operands.length % count !== 0)
      return undefined;
    if (count === 0) commands.push({ command: name, operands });
    for (let at = 0; at < operands.length; at += count) {
      // What follows the first point of a move are lines (SVG 1.1, 8.3.2).
      const repeated = name === 'M' && at > 0 ? 'L' : name;
      commands.push({ command: repeated, operands: operands.slice(at, at + count) });
    }
  }
  return commands;
}
