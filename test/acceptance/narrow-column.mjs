// A document of the standard's statements, or of any text, in one column of a table: for what a report does not show.
import { createRenderer } from '../../dist/render/template/index.js';

const CENTIMETRE = 72 / 2.54;

/** A document whose only table has one row and cells of the given widths, cm, each holding paragraphs. */
export async function columnsDocument(columns, style = 'guideline') {
  const renderer = await createRenderer();
  const report = { agency: '-', fiscalYear: 2568, roundMonths: 12, categories: [] };
  const { theme } = renderer.render(report, { digits: 'arabic', titlePage: false, date: '2025-09-30' });
  const padding = theme.tables.levels.padding.left + theme.tables.levels.padding.right;
  const width = columns.reduce((sum, { centimetres }) => sum + centimetres * CENTIMETRE + padding, 0);
  const { paper, margin } = theme.page;
  const side = Math.max(10, (paper.height - width) / 2);
  const cells = columns.map(({ paragraphs }) => ({
    type: 'cell',
    columnSpan: 1,
    rowSpan: 1,
    children: paragraphs.map((value) => ({ type: 'paragraph', style, children: [{ type: 'text', value }] })),
  }));
  const head = columns.map(() => ({
    type: 'cell',
    scope: 'column',
    columnSpan: 1,
    rowSpan: 1,
    children: [{ type: 'paragraph', style: 'table-header', children: [{ type: 'text', value: 'หัวตาราง' }] }],
  }));
  return {
    type: 'document',
    info: { title: 'คอลัมน์', author: '-', keywords: [], language: 'th-TH', date: '2025-09-30' },
    theme: { ...theme, page: { ...theme.page, margin: { ...margin, left: side, right: side } } },
    digits: 'arabic',
    sections: [
      {
        type: 'section',
        orientation: 'landscape',
        header: [],
        footer: [],
        children: [
          {
            type: 'table',
            style: 'levels',
            columns: columns.map(({ centimetres }) => (100 * (centimetres * CENTIMETRE + padding)) / width),
            head: [{ type: 'row', cells: head }],
            body: [{ type: 'row', cells }],
          },
        ],
      },
    ],
  };
}
