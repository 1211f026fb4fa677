import type { BlockInput, FigureInput } from '../../markdown/index.js';
import type { DocumentContext } from './document-context.js';
import type { SourceBlock, SourceTable } from '../blocks/index.js';

/** Figures side by side: a table whose cells hold a figure each, or nothing; undefined for any other table. */
export function figureRow(
  { grid, rows }: SourceTable,
  context: DocumentContext,
  toBlocks: (words: readonly SourceBlock[], context: DocumentContext) => readonly BlockInput[],
): BlockInput | undefined {
  const cells = rows.flatMap((row) => row.cells.map(({ blocks }) => toBlocks(blocks, context)));
  const figures = cells.flatMap(([block, ...more]): (FigureInput | undefined)[] => {
    if (block === undefined) return [];
    if (block.type !== 'figure' || more.length > 0) return [undefined];
    const { type: _type, ...figure } = block;
    return [figure];
  });
  const all = figures.filter((figure) => figure !== undefined);
  if (all.length === 0 || all.length < figures.length) return undefined;
  return { type: 'figures', columns: grid.length, figures: all };
}
