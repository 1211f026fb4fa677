import { readPath, type Drawing, type Shape } from '../../../document/index.js';
import { composeLines, type ComposedLine } from '../text/line.js';
import type { DrawnNode, TextNode } from '../layout/node.js';
import { colorOperands, number } from './operand.js';
import { lineOperations, type DrawnLine } from './text-operations.js';

/** A label as content-stream operations, and the text node that it comes from. */
export interface DrawnLabel extends DrawnLine {
  readonly node: TextNode;
}

/** The shapes of a drawing as content-stream operations (PDF 1.7, 8.5), in its own coordinates. */
export const shapeOperations = ({ shapes }: Drawing): string => shapes.map(shapeOperation).join('\n');

function shapeOperation({ path, fill, evenOdd, stroke }: Shape): string {
  if (!fill && !stroke) return '';
  const setUp = [
    fill ? `${colorOperands(fill)} rg` : '',
    stroke ? `${colorOperands(stroke.color)} RG ${number(stroke.width)} w ${stroke.dash ? 0 : 1} J 1 j` : '',
    stroke?.dash ? `[${stroke.dash.map(number).join(' ')}] 0 d` : '',
  ];
  const painted = fill ? `${stroke ? 'B' : 'f'}${evenOdd ? '*' : ''}` : 'S';
  const reset = stroke?.dash ? '[] 0 d' : '';
  return [...setUp, ...pathOperations(path), painted, reset].filter(Boolean).join(' ');
}

/** PDF has no quadratic curves: they become cubic ones. */
function pathOperations(path: string): readonly string[] {
  let [x, y] = [0, 0];
  return (readPath(path) ?? []).map(({ command, operands }) => {
    const [from, before] = [x, y];
    if (operands.length > 0) [x = 0, y = 0] = operands.slice(-2);
    switch (command) {
      case 'M':
        return `${list(operands)} m`;
      case 'L':
        return `${list(operands)} l`;
      case 'C':
        return `${list(operands)} c`;
      case 'Q': {
        const [middleX = 0, middleY = 0] = operands;
        const third = (end: number, middle: number): number => end + (2 / 3) * (middle - end);
        return `${list([third(from, middleX), third(before, middleY), third(x, middleX), third(y, middleY), x, y])} c`;
      }
      case 'Z':
        return 'h';
    }
  });
}

const list = (operands: readonly number[]): string => operands.map(number).join(' ');

/** Room that no label of a line needs, pt. */
const ENDLESS = 1e5;

/** The labels of a drawing, each where its anchor says, in the drawing's coordinates. */
export const labelOperations = ({ drawing, labels }: DrawnNode): readonly DrawnLabel[] =>
  drawing.labels.flatMap(({ x, y, anchor }, index) => {
    const node = labels[index];
    const prepared = node?.prepared;
    if (!node || !prepared) return [];
    const lines = composeLines({ ...node, alignment: 'left', leadingIndent: 0 }, prepared, ENDLESS);
    return lines.map((line) => {
      const width = widthOf(line);
      const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
      return { node, ...lineOperations(line, x - shift, y) };
    });
  });

const widthOf = ({ stretch, from, to }: ComposedLine): number =>
  (stretch.pen[to] ?? 0) - (stretch.pen[from] ?? 0);
