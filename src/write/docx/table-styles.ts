import type { XmlComponent } from 'docx';
import type { TableStyle, Theme } from '../../document/index.js';
import { element, valueElement } from './element.js';
import { eighthPoints, twips } from './lengths.js';
import { TABLE_GRID_STYLE, TABLE_NORMAL_STYLE, type StyleIds } from './style-ids.js';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const EDGES = ['top', 'left', 'bottom', 'right'] as const;

/** Left and right of a cell in tables that people add: Word's own, twips. */
const WORD_PADDING = 108;

/** Word's "Normal Table" and "Table Grid" as Word has them, and a style for each table style of the theme: rules and padding. */
export function tableStyles(theme: Theme, ids: StyleIds): XmlComponent[] {
  return [
    element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': TABLE_NORMAL_STYLE }, [
      valueElement('w:name', 'Normal Table'),
      valueElement('w:uiPriority', 99),
      element('w:semiHidden'),
      element('w:unhideWhenUsed'),
      element('w:tblPr', {}, [width('w:tblInd', 0), wordMargins()]),
    ]),
    element('w:style', { 'w:type': 'table', 'w:styleId': TABLE_GRID_STYLE }, [
      valueElement('w:name', 'Table Grid'),
      valueElement('w:basedOn', TABLE_NORMAL_STYLE),
      valueElement('w:uiPriority', 39),
      element('w:tblPr', {}, [
        element(
          'w:tblBorders',
          {},
          SIDES.map((side) => border(side, { width: 0.5, color: '#000000' })),
        ),
      ]),
    ]),
    ...Object.entries(theme.tables).map(([key, style]) =>
      element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': ids.tables.get(key) }, [
        valueElement('w:name', style.name),
        valueElement('w:basedOn', TABLE_NORMAL_STYLE),
        valueElement('w:uiPriority', 59),
        element('w:tblPr', {}, [
          width('w:tblInd', 0),
          element(
            'w:tblBorders',
            {},
            SIDES.map((side) => border(side, style.rule)),
          ),
          cellMargins(style.padding),
        ]),
      ]),
    ),
  ];
}

const width = (name: string, size: number): XmlComponent => element(name, { 'w:w': size, 'w:type': 'dxa' });

const border = (side: string, { width: points, color }: TableStyle['rule']): XmlComponent =>
  points > 0
    ? element(`w:${side}`, {
        'w:val': 'single',
        'w:sz': eighthPoints(points),
        'w:space': 0,
        'w:color': color.slice(1).toUpperCase(),
      })
    : element(`w:${side}`, { 'w:val': 'nil' });

const wordMargins = (): XmlComponent =>
  element(
    'w:tblCellMar',
    {},
    EDGES.map((edge) => width(`w:${edge}`, edge === 'left' || edge === 'right' ? WORD_PADDING : 0)),
  );

const cellMargins = (padding: TableStyle['padding']): XmlComponent =>
  element(
    'w:tblCellMar',
    {},
    EDGES.map((edge) => width(`w:${edge}`, twips(padding[edge]))),
  );
