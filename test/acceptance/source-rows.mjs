// What a report's documents have to hold, worked out from the parsed report and not from the document tree:
// rows of cells of paragraphs, in reading order, each paragraph as it is printed.
import { LEVEL_LABELS } from '../../dist/report/index.js';
import { plainText } from '../../dist/markdown/index.js';
import { signatureRows, summaryRows, titleRows } from './source-front.mjs';
import { planRows } from './source-plans.mjs';
import { profileRows } from './source-profile.mjs';
import { contentsRows } from './source-contents.mjs';
import { resultRows, resultTitle } from './source-results.mjs';
import { scoreRows } from './source-scores.mjs';
import { claim, openingRows } from './source-opening.mjs';
import { titleLines } from '../../dist/render/template/index.js';

/** In a cell, the place where the table is split and its header row printed again. */
export const PAGE_BREAK = '\f';

const text = (pieces) => plainText(pieces);

/** A caption is printed with its number; counted from the report's first to its last. */
const caption = (label, pieces) =>
  pieces ? [isNumbered(text(pieces)) ? text(pieces) : `${label} # ${text(pieces)}`] : [];
const isNumbered = (own) => /^(?:ภาพ|รูป|รูปภาพ|แผนภาพ|แผนภูมิ|แผนผัง|ตาราง)ที่\s*[\d๐-๙]/u.test(own);

/** Puts the numbers in, in reading order. */
function numberCaptions(rows) {
  const counts = {};
  return rows.map((row) =>
    Object.assign(
      row.map((cell) =>
        cell.map((line) =>
          line.replace(/^(ภาพที่|ตารางที่) # /u, (_, label) => {
            counts[label] = (counts[label] ?? 0) + 1;
            return `${label} ${counts[label]} `;
          }),
        ),
      ),
      row.item === undefined ? {} : { head: row.head, item: row.item },
      row.drawn ? { drawn: true, optional: row.optional } : {},
    ),
  );
}

const blocks = (content) =>
  content.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [text(block.text)];
      case 'note':
        return [`หมายเหตุ ${text(block.text)}`];
      case 'list':
        return block.items.flatMap((item) => [`${item.marker} ${text(item.text)}`, ...blocks(item.children)]);
      case 'table':
        return [...caption('ตารางที่', block.caption), ...block.rows.flat().map((cell) => text(cell.text))];
      case 'figure':
        return caption('ภาพที่', block.caption);
      case 'figures':
        return block.figures.flatMap((figure) => caption('ภาพที่', figure.caption));
      case 'page-break':
        return [PAGE_BREAK];
      default:
        throw new Error(`no rule for a block of type ${block.type}`);
    }
  });

/** The header rows of tables within cells, which repeat where such a table goes on on another page. */
const nestedHeads = (content) =>
  content.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => nestedHeads(item.children));
    return block.type === 'table' && block.headerRows > 0
      ? [
          block.rows
            .slice(0, block.headerRows)
            .flat()
            .map((cell) => text(cell.text)),
        ]
      : [];
  });

/** The box before a statement, where the report says whether it is met. */
const box = (met) => (met === undefined ? undefined : met ? '☑' : '☐');

const statements = (list, marker) =>
  list.flatMap((statement) => [
    `${box(statement.met) ?? marker} ${text(statement.text)}`,
    ...statement.points.map((point) => `- ${text(point)}`),
  ]);

const evidence = (list = []) =>
  list.length === 0
    ? []
    : [
        'หลักฐานอ้างอิง',
        ...list.map(
          ({ id, title, year, unit, link, file }, i) =>
            `${i + 1}. ${id ? `[${id}] ` : ''}${text(title)}${year ? ` (พ.ศ. ${year})` : ''} ${unit ?? ''} ${link ?? ''} ${file ?? ''}`,
        ),
      ];

const levelRow = (level, recommended) => [
  [`${LEVEL_LABELS[level.level]} ${claim(level.passed)}`, ...statements(level.criteria, '-')],
  statements(level.guidelines, '**'),
  [...blocks(level.result), ...evidence(level.evidence)],
  ...(recommended ? [blocks(level.recommendation ?? [])] : []),
];

/** What a level's three cells print: criteria, guidelines, result with its evidence. */
export const levelCells = (level) => {
  const [first, ...others] = levelRow(level, false);
  return [first.slice(1), ...others];
};

/** Whether the tables have a column for the assessor. */
const hasRecommendations = ({ categories }) =>
  categories.some(({ items }) => items.some(({ levels }) => levels.some((level) => level.recommendation)));

const answersOf = ({ profile }) =>
  (profile?.sections ?? []).flatMap(({ groups }) =>
    groups.flatMap(({ topics }) => topics.flatMap(({ answers }) => answers)),
  );

/**
 * `{ rows, running, heads, nested, covers, firstPage }`: content rows, the running headers' texts, the labels of each
 * item's table and the header rows of tables within cells, how many covers, which have no running header, come first,
 * and the page of the first heading. Rows with `drawn` are labels of charts.
 */
export function sourceRows(report, headingNumbers) {
  const single = report.categories.length === 1;
  const title = titleLines(report);
  const { rest } = title;
  const round = `(รอบ ${report.roundMonths} เดือน) ปีงบประมาณ พ.ศ. ${report.fiscalYear}`;
  const summary = summaryRows(report, blocks);
  const signed = signatureRows(report);
  const rows = [
    ...titleRows(report, title, single),
    ...contentsRows(report, headingNumbers),
    ...summary,
    ...(summary.length > 0 ? signed : []),
    ...scoreRows(report),
  ];
  const profile = profileRows(report, blocks);
  rows.push(...profile.rows);
  const heads = [...profile.heads];
  const nested = answersOf(report).flatMap(nestedHeads);
  const recommended = hasRecommendations(report);
  for (const category of report.categories) {
    const label = `หมวด ${category.number} ${category.title}`;
    rows.push([[single ? (rest ?? `${label} ${round}`) : label]]);
    rows.push(...openingRows(category));
    for (const item of category.items) {
      rows.push([[`${item.code} ${item.title}`]]);
      const head = [item.columns.level, item.columns.guideline, item.columns.result];
      if (recommended) head.push('ข้อเสนอแนะของผู้ประเมิน');
      heads.push(head);
      for (const level of item.levels) nested.push(...nestedHeads(level.result));
      for (const level of item.levels)
        rows.push(Object.assign(levelRow(level, recommended), { head, item: item.code }));
    }
  }
  const results = resultRows(report, blocks);
  rows.push(...results.rows);
  heads.push(...results.heads);
  const plans = planRows(report, blocks);
  rows.push(...plans.rows);
  heads.push(...plans.heads);
  if (summary.length === 0) rows.push(...signed);
  for (const { title, content } of report.appendices ?? []) rows.push([[title, ...blocks(content)]]);
  const running = [
    ...report.categories.map(({ number, title }) => `${report.agency} · หมวด ${number} ${title}`),
    ...(report.results ? [`${report.agency} · ${resultTitle(report.results)}`] : []),
    report.agency,
  ];
  return {
    rows: numberCaptions(rows),
    running,
    heads,
    nested,
    covers: report.cover ? 1 : 0,
    firstPage: single ? 1 : (headingNumbers?.[0] ?? 1),
  };
}

export const squash = (string) => string.replace(/[\s\u00a0]+/gu, '');
