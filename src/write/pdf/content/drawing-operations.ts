import { readPath, type Drawing, type Shape } from '../../../document/index.js';
import type { DrawnNode, TextNode } from '../layout/index.js';
import { composeLines, lineWidth } from '../text/index.js';
import { colorOperands, number } from './operand.js';
import { lineOperations, type DrawnLine } from './text-operations.js';

/** A label as content-stream operations, and the text node that it comes from. */
export interface DrawnLabel extends DrawnLine {
  readonly node: TextNode;
}

/**
 * A drawing as content-stream operations (PDF 1.7, 8.5) with its top left at `x`, `y` (pt from the page's top left),
 * scaled to `width` (pt) with its proportions kept, and its labels as they are drawn.
 */
export function drawingOperations(
  node: DrawnNode,
  x: number,
  y: number,
  width: number,
): { readonly operations: string; readonly labels: readonly DrawnLabel[] } {
  const scale = number(width / node.drawing.width);
  const labels = labelOperations(node);
  const operations = [
    `q ${scale} 0 0 ${scale} ${number(x)} ${number(y)} cm`,
    shapeOperations(node.drawing),
    ...labels.flatMap(({ parts }) => parts.map((part) => part.operations)),
    'Q',
  ];
  return { operations: operations.join('\n'), labels };
}

/** The shapes of a drawing, in its own coordinates. */
const shapeOperations = ({ shapes }: Drawing): string => shapes.map(shapeOperation).join('\n');

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

/** PDF has no quadratic curves: they are converted to cubic ones. */
export function pathOperations(path: string): readonly string[] {
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

/** Wider than any label, pt: labels are never broken. */
const ENDLESS = 1e5;

/** The labels of a drawing, each aligned by its anchor, in the drawing's coordinates. */
const labelOperations = ({ drawing, labels }: DrawnNode): readonly DrawnLabel[] =>
  drawing.labels.flatMap(({ x, y, anchor }, index) => {
    const node = labels[index];
    const prepared = node?.prepared;
    if (!node || !prepared) return [];
    const lines = composeLines({ ...node, alignment: 'left', leadingIndent: 0 }, prepared, ENDLESS);
    return lines.map((line) => {
      const width = lineWidth(line);
      const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
      return { node, ...lineOperations(line, x - shift, y) };
    });
  });
