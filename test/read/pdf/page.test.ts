import { describe, expect, it } from '@jest/globals';
import type { PDFPageProxy } from 'pdfjs-dist';
import { withDrawnMarkers } from '../../../src/read/pdf/drawn-markers.js';
import { findGrids, type Grid } from '../../../src/read/pdf/grid.js';
import { layOut } from '../../../src/read/pdf/layout.js';
import { isLine, isTable, type Content } from '../../../src/read/pdf/content.js';
import { lineText } from '../../../src/read/pdf/lines.js';
import type { PdfJs } from '../../../src/read/pdf/load.js';
import { readPage, type Page } from '../../../src/read/pdf/page.js';

const HEIGHT = 800;
const OPS = { fill: 1, stroke: 2, constructPath: 3 };

interface Item {
  readonly str: string;
  readonly left: number;
  readonly width: number;
  /** From the top of the page. */
  readonly baseline: number;
  readonly font?: string;
}

type Shape = readonly [paint: number, path: readonly number[]];

/** A filled rectangle by its left, top, width and height, as programs write it. */
const filled = (left: number, top: number, width: number, height: number): Shape => {
  const [bottom, upper] = [HEIGHT - top - height, HEIGHT - top];
  const right = left + width;
  return [OPS.fill, [0, left, bottom, 1, right, bottom, 1, right, upper, 1, left, upper, 4]];
};

/** A circle of four curves by its middle. */
const circle = (paint: number, x: number, top: number, radius: number): Shape => {
  const y = HEIGHT - top;
  const to = (dx: number, dy: number): readonly number[] => [2, x, y, x, y, x + dx * radius, y + dy * radius];
  return [paint, [0, x + radius, y, ...to(0, 1), ...to(-1, 0), ...to(0, -1), ...to(1, 0), 4]];
};

/** What is read of a page of a PDF that has these texts and shapes. */
const read = (items: readonly Item[], shapes: readonly Shape[]): Promise<Page> => {
  const viewport = { width: 600, height: HEIGHT, rotation: 0, transform: [1, 0, 0, -1, 0, HEIGHT] };
  const page = {
    pageNumber: 1,
    getViewport: () => viewport,
    getTextContent: () =>
      Promise.resolve({
        items: items.map(({ str, left, width, baseline, font = 'TH Sarabun New' }) => ({
          str,
          width,
          fontName: font,
          transform: [16, 0, 0, 16, left, HEIGHT - baseline],
        })),
      }),
    getOperatorList: () =>
      Promise.resolve({
        fnArray: shapes.map(() => OPS.constructPath),
        argsArray: shapes.map(([paint, path]) => [paint, [Float32Array.from(path)]]),
      }),
    getAnnotations: () => Promise.resolve([]),
    commonObjs: { has: () => true, get: (name: string) => ({ name }) },
    cleanup: () => undefined,
  };
  return readPage(page as unknown as PDFPageProxy, { OPS } as unknown as PdfJs);
};

const content = (page: Page, grids: readonly Grid[]): readonly Content[] =>
  layOut(page, grids, withDrawnMarkers(page.runs, page.dots));

/** The lines of each cell of the page's table. */
const cells = (page: Page): readonly (readonly string[])[] => {
  const [table] = content(page, findGrids(page.horizontal, page.vertical));
  return table && isTable(table)
    ? table.rows.flatMap((row) => row.cells.map(({ content: own }) => own.filter(isLine).map(lineText)))
    : [];
};

/** The lines of a page without tables. */
const lines = (page: Page): readonly string[] => content(page, []).filter(isLine).map(lineText);

describe('a page as Word writes it', () => {
  // Each cell's edge is a thin shape of its own, with a small square where edges meet; each run is written by itself.
  const edges = [100, 200].flatMap((y) => [
    filled(50, y, 0.5, 0.5),
    filled(50.5, y, 149, 0.5),
    filled(199.5, y, 0.5, 0.5),
    filled(200, y, 299.5, 0.5),
    filled(499.5, y, 0.5, 0.5),
  ]);
  const rules = [...edges, ...[50, 199.5, 499.5].map((x) => filled(x, 100.5, 0.5, 99.5))];

  it('has cells between thin shapes, and the bullets of symbol fonts by their private codes', async () => {
    const page = await read(
      [
        { str: '\uf0b7', left: 60, width: 7, baseline: 120, font: 'ABCDEE+SymbolMT' },
        { str: 'ประชุม', left: 78, width: 30, baseline: 120 },
        { str: 'คณะ', left: 108, width: 20, baseline: 120 },
        { str: 'ทำงาน', left: 78, width: 30, baseline: 140 },
        { str: '\uf0a7', left: 210, width: 7, baseline: 120, font: 'ABCDEE+Wingdings-Regular' },
        { str: 'เผยแพร่', left: 228, width: 30, baseline: 120 },
      ],
      rules,
    );
    expect(cells(page)).toEqual([['• ประชุมคณะ', 'ทำงาน'], ['▪ เผยแพร่']]);
  });

  it('has no bullets where edges meet', async () => {
    const page = await read([{ str: 'ระดับ', left: 56, width: 30, baseline: 112 }], rules);
    expect(cells(page)).toEqual([['ระดับ'], []]);
  });
});

describe('a page as a browser prints it', () => {
  it('has the bullets of lists by the shapes that are drawn before their lines', async () => {
    const page = await read(
      [
        { str: 'ประชุม', left: 60, width: 40, baseline: 120 },
        { str: 'ทุกเดือน', left: 60, width: 40, baseline: 140 },
        { str: 'รายงาน', left: 80, width: 40, baseline: 160 },
        { str: 'เผยแพร่', left: 80, width: 40, baseline: 180 },
      ],
      [circle(OPS.fill, 50, 114, 2.5), circle(OPS.stroke, 70, 154, 2.5), filled(67, 171, 5, 5)],
    );
    expect(lines(page)).toEqual(['• ประชุม', 'ทุกเดือน', '○ รายงาน', '▪ เผยแพร่']);
  });
});

describe('a letter that a program writes in two parts', () => {
  it('is as wide as both: no space follows it', async () => {
    const page = await read(
      [
        { str: 'ด', left: 50, width: 8, baseline: 120 },
        { str: 'ำ', left: 58, width: 0, baseline: 120 },
        { str: 'า', left: 58, width: 6, baseline: 120 },
        { str: 'เนินการ', left: 64, width: 40, baseline: 120 },
      ],
      [],
    );
    expect(lines(page)).toEqual(['ดำเนินการ']);
  });
});
