import type { Block, Document, Table } from '../../document/index.js';
import { toDocument } from '../../generate/index.js';
import { parseReport } from '../../report/index.js';
import { formatThaiDate } from '../../thai/index.js';
import { cell, headRow, paragraph, row } from '../word/text.js';
import type { ReportStatus, StatusGroup } from './status.js';

const HEADS = ['', 'ระดับที่มีผล', 'แนวทางที่ทำแล้ว', 'ระดับที่มีหลักฐาน', 'ตัวชี้วัดครบ 3 ปี', 'ต้องแก้ไข', 'เหลือ (วัน)'];
const WIDTHS = [31, 12, 13, 13, 12, 9, 10];

/** The status of a report as a document of one page, which any writer takes. */
export async function statusDocument(status: ReportStatus): Promise<Document> {
  const { agency, fiscalYear, today, total, owners, categories } = status;
  const parsed = parseReport({ agency, fiscalYear, date: today, title: 'ความก้าวหน้าของรายงาน' });
  const { document } = await toDocument(parsed.ok ? parsed.report : { agency, fiscalYear });
  const blocks: readonly Block[] = [
    paragraph('title', `ความก้าวหน้าของรายงาน PMQA 4.0 ปีงบประมาณ พ.ศ. ${fiscalYear}`),
    paragraph('subtitle', `${agency} ณ วันที่ ${formatThaiDate(today)}`),
    paragraph('opening-heading', 'ตามผู้รับผิดชอบ'),
    table('ผู้รับผิดชอบ', [...owners, total]),
    paragraph('opening-heading', 'ตามหมวด'),
    table('หมวด', [...categories, total]),
  ];
  const [section] = document.sections;
  return {
    ...document,
    info: { ...document.info, title: 'ความก้าวหน้าของรายงาน', date: today },
    sections: [
      {
        type: 'section',
        orientation: 'landscape',
        header: [],
        footer: section?.footer ?? [],
        children: blocks,
      },
    ],
  };
}

const table = (label: string, groups: readonly StatusGroup[]): Table => ({
  type: 'table',
  style: 'plain',
  columns: WIDTHS,
  description: `ความก้าวหน้าตาม${label}`,
  head: [headRow([label, ...HEADS.slice(1)])],
  body: groups.map((group) =>
    row([
      cell('cell', group.name, 'row'),
      ...[group.levels, group.guidelines, group.evidence, group.indicators].map((pair) =>
        cell('cell-centered', share(pair)),
      ),
      cell('cell-centered', String(group.findings)),
      cell('cell-centered', daysText(group)),
    ]),
  ),
});

/** `3/4`; a dash where there is nothing to count. */
export const share = ([done, all]: readonly [number, number]): string => (all === 0 ? '–' : `${done}/${all}`);

export const daysText = ({ daysLeft }: StatusGroup): string =>
  daysLeft === undefined ? '–' : daysLeft < 0 ? `เกิน ${-daysLeft}` : String(daysLeft);
