import { describe, expect, it } from '@jest/globals';
import { visitBody, type TableCell } from '../../../src/document/index.js';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import type { DocumentOptions } from '../../../src/render/options.js';
import { parsed, smallReport } from '../../support/report.js';

const build = createDocumentBuilder();

async function levelCells(options: DocumentOptions): Promise<readonly TableCell[]> {
  const levels = [{ level: 'basic' as const }, { level: 'significance' as const }];
  const report = smallReport({ categories: [{ number: 1, items: [{ code: '1.1', levels }] }] });
  const found: TableCell[] = [];
  visitBody((await build(parsed(report), options)).document, (node) => {
    if (node.type === 'row' && node.cells[0]?.scope !== 'column') found.push(...node.cells.slice(0, 1));
  });
  return found;
}

describe('the level’s cell', () => {
  it('heads its row and names itself on further pages', async () => {
    const cells = await levelCells({});
    expect(cells.map(({ scope }) => scope)).toEqual(['row', 'row']);
    expect(cells.map(({ continued }) => continued)).toEqual(['Basic (ต่อ)', 'Significance (ต่อ)']);
  });

  it('does not where that is refused', async () => {
    const cells = await levelCells({ continuedLevels: false });
    expect(cells.map(({ continued }) => continued)).toEqual([undefined, undefined]);
  });
});
