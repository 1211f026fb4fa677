import { createRequire } from 'node:module';
import { describe, expect, it, jest } from '@jest/globals';
import layoutModule from 'pdfmake/js/LayoutBuilder.js';
import documentModule from 'pdfmake/js/PDFDocument.js';
import printerModule from 'pdfmake/js/Printer.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import { DEFAULT_BUDGET } from '../../../../src/core/budget/index.js';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import { definition } from '../../../../src/write/pdf/definition.js';
import { FlowLayoutBuilder } from '../../../../src/write/pdf/pdfmake/layout-builder.js';
import { ReportPdfDocument } from '../../../../src/write/pdf/pdfmake/pdf-document.js';
import { ReportPrinter } from '../../../../src/write/pdf/pdfmake/printer.js';
import { LineRenderer } from '../../../../src/write/pdf/pdfmake/renderer.js';
import { document, figure, heading, paragraph, row, section, table } from '../../../support/tree.js';
import { thaiText, write } from '../../../support/write-pdf.js';

const require = createRequire(import.meta.url);

/** Our classes, pdfmake's classes that they extend, and the methods of those that they replace. */
const CLASSES: readonly (readonly [
  own: { prototype: object },
  stock: { prototype: object },
  methods: readonly string[],
])[] = [
  [ReportPrinter, printerModule.default, ['createPdfKitDocument']],
  [
    ReportPdfDocument,
    documentModule.default,
    [
      'provideFont',
      'provideImage',
      'addContent',
      '_addInfo',
      'endOutline',
      'endMarkings',
      '_write',
      '_finalize',
    ],
  ],
  [
    FlowLayoutBuilder,
    layoutModule.default,
    ['tryLayoutDocument', 'processSection', 'processVerticalContainer'],
  ],
  [LineRenderer, rendererModule.default, ['renderPages', 'renderLine', 'renderVector', 'renderImage']],
];

/** Not called by the writer; overridden for callers that know pdfmake's printer. */
const UNCALLED = new Set(['createPdfKitDocument']);

/** A document that uses every part: a table with a header over pages, a picture, an outline, a footer. */
const everything = () =>
  document([], {
    sections: [
      section([heading('หัวข้อ', 1, 'h'), figure(), table([100], [row(thaiText(2500))], [row('หัว')])], {
        footer: [paragraph('ท้าย')],
      }),
    ],
  });

describe('the engine over pdfmake', () => {
  it('uses the versions that it was written for', () => {
    expect((require('pdfmake/package.json') as { version: string }).version).toBe('0.3.11');
    expect((require('pdfkit/package.json') as { version: string }).version).toBe('0.19.1');
  });

  it('replaces methods that pdfmake still has', () => {
    for (const [own, stock, methods] of CLASSES) {
      expect(Object.getPrototypeOf(own.prototype)).toBe(stock.prototype);
      for (const method of methods) {
        expect(typeof Reflect.get(stock.prototype, method)).toBe('function');
        expect(Object.hasOwn(own.prototype, method)).toBe(true);
      }
    }
  });

  it('uses every one of its classes', async () => {
    const spies = CLASSES.flatMap(([own, , methods]) =>
      methods
        .filter((method) => !UNCALLED.has(method))
        .map(
          (method) => [method, jest.spyOn(own.prototype as Record<string, () => unknown>, method)] as const,
        ),
    );
    await write(everything());
    const uncalled = spies.filter(([, spy]) => spy.mock.calls.length === 0).map(([method]) => method);
    for (const [, spy] of spies) spy.mockRestore();
    expect(uncalled).toEqual([]);
  });

  it('answers pdfmake’s own call too', async () => {
    const { createLineBreaker } = await import('../../../../src/thai/line-break.js');
    const printer = new ReportPrinter(await loadOfficialFamily(), createLineBreaker().ranks);
    const pdf = await printer.createPdfKitDocument(definition(everything()), {
      info: {},
      language: 'th-TH',
      standard: undefined,
      tagged: false,
      compressed: true,
      digits: 'arabic',
      running: { header: 20, footer: 20 },
      budget: DEFAULT_BUDGET,
    });
    expect(pdf).toBeInstanceOf(ReportPdfDocument);
    expect(Buffer.from((pdf as unknown as ReportPdfDocument).finish()).toString('latin1')).toMatch(
      /^%PDF-1\.7[^]*%%EOF\n?$/u,
    );
  });

  it('leaves pdfmake as it was', async () => {
    const before = CLASSES.map(([, { prototype }]) =>
      Object.getOwnPropertyNames(prototype).map((name) => Reflect.get(prototype, name) as unknown),
    );
    await write(everything());
    const after = CLASSES.map(([, { prototype }]) =>
      Object.getOwnPropertyNames(prototype).map((name) => Reflect.get(prototype, name) as unknown),
    );
    expect(after).toEqual(before);
  });
});
