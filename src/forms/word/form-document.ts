import { visitBody, type Block, type Document, type Table, type TableRow } from '../../document/index.js';
import { LEVEL_LABELS, levelOf, type Report } from '../../report/index.js';
import type { FormPart } from '../parts.js';
import { DESCRIPTION_PROMPT } from '../labels.js';
import { evidenceTable } from './evidence-table.js';
import { firstPage } from './first-page.js';
import { indicatorTable } from './indicator-table.js';
import { levelTable } from './level-part.js';
import { cellOf, paragraph, row } from './text.js';
import { formTheme } from './theme.js';

/** The parts of a printed report that forms are put together from, by what they are made from. */
export interface PrintedParts {
  readonly document: Document;
  readonly headings: ReadonlyMap<string, Block>;
  readonly levels: ReadonlyMap<string, { readonly table: Table; readonly row: TableRow }>;
  /** The blocks between the heading of an item of category 7 and its table. */
  readonly descriptions: ReadonlyMap<string, readonly Block[]>;
}

export function printedParts(document: Document): PrintedParts {
  const headings = new Map<string, Block>();
  const levels = new Map<string, { table: Table; row: TableRow }>();
  const descriptions = new Map<string, Block[]>();
  let described: Block[] | undefined;
  visitBody(document, (node, parent) => {
    if (parent?.type !== 'section') return 'skip';
    if (node.type === 'heading' && node.source !== undefined) {
      headings.set(node.source, node);
      described = node.source.startsWith('results.items') ? [] : undefined;
      if (described) descriptions.set(node.source, described);
    } else if (node.type === 'table') {
      for (const each of node.body) {
        if (each.source === undefined) continue;
        // A page break in a result parts its table: the rest of the row is in the next one.
        const begun = levels.get(each.source);
        levels.set(
          each.source,
          begun ? { ...begun, row: joined(begun.row, each) } : { table: node, row: each },
        );
      }
      described?.push(node);
    } else if (node.type === 'paragraph' || node.type === 'list' || node.type === 'figure') {
      described?.push(node);
    }
    return 'skip';
  });
  return { document, headings, levels, descriptions };
}

const joined = (row: TableRow, rest: TableRow): TableRow => ({
  ...row,
  cells: row.cells.map((cell, at) => ({
    ...cell,
    children: [...cell.children, ...(rest.cells[at]?.children ?? []).filter((block) => !isEmpty(block))],
  })),
});

const isEmpty = (block: Block): boolean => block.type === 'paragraph' && block.children.length === 0;

/** A form: its first page, then the parts that are filled in under their headings. */
export function formDocument(
  printed: PrintedParts,
  report: Report,
  parts: readonly FormPart[],
  due: string | undefined,
): Document {
  const { document } = printed;
  const [section] = document.sections;
  const blocks: Block[] = [...firstPage(report, parts, due)];
  const shown = new Set<string>();
  const showHeading = (source: string): void => {
    const heading = shown.has(source) ? undefined : printed.headings.get(source);
    shown.add(source);
    if (heading) blocks.push(heading);
  };
  for (const part of parts) {
    const item = part.source.replace(/\.levels\[\d+\]$/u, '');
    showHeading(item.replace(/\.items\[\d+\]$/u, ''));
    showHeading(item);
    blocks.push(
      ...(part.level === undefined ? resultPart(part, report, printed) : levelPart(part, report, printed)),
    );
  }
  return {
    ...document,
    theme: formTheme(document.theme),
    sections: [{ ...section!, children: blocks }],
  };
}

function levelPart(
  { source, code, level }: FormPart,
  report: Report,
  { levels }: PrintedParts,
): readonly Block[] {
  const found = levels.get(source);
  if (!found || !level) return [];
  const evidence = levelOf(report, code, level)?.evidence;
  return [
    levelTable(found.table, found.row, code, level),
    ...evidenceTable(
      `${code}/${level}`,
      `หลักฐานของประเด็น ${code} ระดับ ${LEVEL_LABELS[level]}`,
      evidence ?? [],
    ),
  ];
}

function resultPart(
  { source, code }: FormPart,
  report: Report,
  { descriptions }: PrintedParts,
): readonly Block[] {
  const item = report.results?.items.find((each) => each.code === code);
  const isUndescribed = !item?.description?.length;
  // The last block says that there is no indicator: the report is printed without them.
  const printed = descriptions.get(source)?.slice(0, -1) ?? [];
  const described = isUndescribed ? [paragraph('form-prompt', DESCRIPTION_PROMPT)] : printed;
  const description: Table = {
    type: 'table',
    style: 'plain',
    columns: [100],
    description: `คำอธิบายของประเด็น ${code}`,
    metadata: { 'form-description': JSON.stringify(code) },
    head: [],
    body: [
      row([
        {
          ...cellOf(described),
          control: {
            kind: 'text',
            tag: `pmqa:${code}/description`,
            title: `${code} คำอธิบาย`,
            ...(isUndescribed && { isPrompt: true }),
          },
        },
      ]),
    ],
  };
  return [
    description,
    paragraph('form-heading', `ตัวชี้วัดของประเด็น ${code}`),
    indicatorTable(code, item?.indicators ?? [], report.fiscalYear),
  ];
}
