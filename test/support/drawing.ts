import type { Drawing } from '../../src/document/drawing.js';
import type { Figure, Paragraph } from '../../src/document/tree.js';

/** A figure of a drawing of 200 by 100 points with labels of a style. */
export function drawnFigure(style: string, texts: readonly string[], more: Partial<Drawing> = {}): Figure {
  const text = (value: string): Paragraph => ({
    type: 'paragraph',
    style,
    children: [{ type: 'text', value }],
  });
  const drawing: Drawing = {
    width: 200,
    height: 100,
    shapes: [{ path: 'M10 10L190 10L190 90L10 90Z', fill: '#ff0000' }],
    labels: texts.map((value, i) => ({
      type: 'label',
      x: 100,
      y: 20 + 20 * i,
      anchor: 'middle',
      text: text(value),
    })),
    ...more,
  };
  return {
    type: 'figure',
    image: { file: { format: 'drawing', drawing, width: 800 / 3, height: 400 / 3 } },
    alt: 'แผนภูมิ',
  };
}
