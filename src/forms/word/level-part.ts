import type { Block, List, ListItem, Table, TableRow } from '../../document/index.js';
import type { LevelName } from '../../core/index.js';
import { LEVEL_LABELS } from '../../report/index.js';
import { promptOf } from '../labels.js';
import { paragraph } from './text.js';

/** One level as a table of its own, as people fill it in: statements locked, boxes that can be clicked, the result free. */
export function levelTable(table: Table, level: TableRow, code: string, name: LevelName): Table {
  const [head, guidelines, result, ...others] = level.cells;
  if (!head || !guidelines || !result) return table;
  const label = `${code} ${LEVEL_LABELS[name]}`;
  const tag = (part: string): string => `pmqa:${code}/${name}/${part}`;
  const isEmpty = result.children.every((block) => block.type === 'paragraph' && block.children.length === 0);
  const { continued: _, ...first } = head;
  return {
    ...table,
    body: [
      {
        ...level,
        cells: [
          { ...first, control: { kind: 'locked', tag: tag('criteria'), title: `${label} เกณฑ์` } },
          {
            ...guidelines,
            children: guidelines.children.map(withBoxes),
            control: { kind: 'ticks', tag: tag('guidelines'), title: `${label} คลิกช่องหน้าข้อที่ทำแล้ว` },
          },
          {
            ...result,
            ...(isEmpty && { children: [paragraph('form-prompt', promptOf(name))] }),
            control: {
              kind: 'text',
              tag: tag('result'),
              title: `${label} ผลการดำเนินงาน`,
              ...(isEmpty && { isPrompt: true }),
            },
          },
          ...others,
        ],
      },
    ],
  };
}

const BOXES = new Set(['☑', '☐']);

/** The items of a list whose marker is a box get one that can be clicked. */
function withBoxes(block: Block): Block {
  if (block.type !== 'list') return block;
  const items = block.items.map((item): ListItem =>
    BOXES.has(item.marker) ? { ...item, isBox: true } : item,
  );
  return { ...block, items } satisfies List;
}
