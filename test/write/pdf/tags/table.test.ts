import { describe, expect, it } from '@jest/globals';
import type { Table } from '../../../../src/document/tree.js';
import { rootElement } from '../../../../src/write/pdf/tags/element.js';
import { cellElements } from '../../../../src/write/pdf/tags/table.js';
import { cell, row, table } from '../../../support/tree.js';

const th = (name: string, spans = {}, scope: 'column' | 'row' = 'column') => ({
  ...cell(name, spans),
  scope,
});

/** Each cell of a table as its type, id and headers. */
function headers(node: Table): readonly string[] {
  let ids = 0;
  const elements = cellElements(node, rootElement(), () => String(++ids));
  return [...elements.values()].map(
    ({ type, id = '', table: own }) => `${type}${id}<${(own?.headers ?? []).join()}`,
  );
}

describe('cellElements', () => {
  it('leads every cell to the headers of its column', () => {
    expect(headers(table([50, 50], [row('ก', 'ข'), row('ค', 'ง')], [row(th('1'), th('2'))]))).toEqual([
      'TH1<',
      'TH2<',
      'TD<1',
      'TD<2',
      'TD<1',
      'TD<2',
    ]);
  });

  it('leads through header rows above one another, by the columns that they cover', () => {
    const head = [row(th('1', { columns: 2 }), th('2', { rows: 2 })), row(th('3'), th('4'))];
    expect(headers(table([1, 1, 1], [row('ก', 'ข', 'ค')], head)).slice(2)).toEqual([
      'TH3<1',
      'TH4<1',
      'TD<1,3',
      'TD<1,4',
      'TD<2',
    ]);
  });

  it('leads to the header of the row, over the rows that it covers', () => {
    const body = [row(th('2', { rows: 2 }, 'row'), 'ก'), row('ข')];
    expect(headers(table([50, 50], body, [row('', th('1'))]))).toEqual([
      'TD<',
      'TH1<',
      'TH2<',
      'TD<1,2',
      'TD<1,2',
    ]);
  });
});
