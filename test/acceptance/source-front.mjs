// What the pages before the categories have to hold, worked out from the parsed report.
import { formatThaiDate } from '../../dist/bundle/thai.js';

const DOTS = (count) => '.'.repeat(count);

/** The cover, or the title over the first table; `single` reports go on with their category's heading. */
export function titleRows(report, { name, rest }, single) {
  const round = `(รอบ ${report.roundMonths} เดือน) ปีงบประมาณ พ.ศ. ${report.fiscalYear}`;
  if (!report.cover) return [[[name]], ...(single ? [] : [[[round]]])];
  const label = single ? [`หมวด ${report.categories[0].number} ${report.categories[0].title}`] : [];
  const date = report.date ?? `${report.fiscalYear - 543}-09-30`;
  const { unit, contact, cover } = report;
  return [
    [
      [
        name,
        ...(rest ? [rest] : [...label, round]),
        report.agency,
        ...[unit, contact].filter(Boolean),
        ...(cover.lines ?? []),
        formatThaiDate(date, 'long'),
      ],
    ],
  ];
}

const signature = ({ role, name, position, date }) => [
  `ลงชื่อ ${DOTS(66)}`,
  `(${name ?? DOTS(66)})`,
  `ตำแหน่ง ${position ?? DOTS(60)}`,
  role,
  date ? `วันที่ ${formatThaiDate(date, 'long')}` : `วันที่ ${DOTS(20)} เดือน ${DOTS(34)} พ.ศ. ${DOTS(20)}`,
];

/** Those who sign, two side by side. */
export const signatureRows = ({ signatures = [] }) =>
  Array.from({ length: Math.ceil(signatures.length / 2) }, (_, row) =>
    signatures.slice(2 * row, 2 * row + 2).map(signature),
  );

/** The executive summary, by the rule for blocks. */
export const summaryRows = ({ executiveSummary }, blocks) =>
  executiveSummary ? [[['บทสรุปผู้บริหาร', ...blocks(executiveSummary)]]] : [];
