import type { Block, Table } from '../../document/index.js';
import { LEVEL_LABELS, roundLabel, type Report } from '../../report/index.js';
import { formatThaiDate } from '../../thai/index.js';
import type { FormPart } from '../parts.js';
import { cell, headRow, paragraph, row } from './text.js';

const ADVICE = [
  'คลิกช่อง ☐ หน้าแนวทางที่ดำเนินการแล้ว ช่องจะเปลี่ยนเป็น ☑',
  'คลิกในช่องผลการดำเนินงานแล้วพิมพ์ หรือวางข้อความ รายการ ตาราง และภาพได้ตามปกติ',
  'กรอกหลักฐานในตารางใต้แต่ละระดับ หนึ่งแถวต่อหนึ่งรายการ ถ้าแถวไม่พอให้เพิ่มแถว',
  'ข้อความของเกณฑ์และแนวทางแก้ไขไม่ได้ เพราะเป็นข้อความตามคู่มือ',
  'เมื่อกรอกเสร็จให้บันทึกเป็น .docx แล้วส่งไฟล์นี้คืน จะเปลี่ยนชื่อไฟล์ก็ได้',
];

/** The first page of a form: what is to be filled in, by whom and when, and how. */
export function firstPage(
  report: Report,
  parts: readonly FormPart[],
  due: string | undefined,
): readonly Block[] {
  const identity = { agency: report.agency, fiscalYear: report.fiscalYear, roundMonths: report.roundMonths };
  const units = [...new Set(parts.flatMap(({ owner }) => owner?.unit ?? []))];
  const days = [...new Set(parts.flatMap((part) => dueOf(part, due) ?? []))].sort();
  return [
    paragraph('title', 'แบบฟอร์มกรอกรายงานผลการดำเนินการพัฒนาคุณภาพการบริหารจัดการภาครัฐ', {
      metadata: { form: JSON.stringify(identity) },
    }),
    paragraph('subtitle', `${report.agency} ${roundLabel(report)}`),
    ...(units.length > 0 ? [paragraph('form-advice', `ผู้กรอก: ${units.join(', ')}`)] : []),
    ...(days[0] === undefined
      ? []
      : [paragraph('form-advice', `กรอกและส่งคืนภายใน ${formatThaiDate(days[0])}`)]),
    paragraph('form-heading', 'สิ่งที่ต้องกรอก'),
    contents(report, parts, due),
    paragraph('form-heading', 'วิธีกรอก'),
    ...ADVICE.map((line, at) => paragraph('form-advice', `${at + 1}. ${line}`)),
    { type: 'page-break' },
  ];
}

const dueOf = ({ owner }: FormPart, due: string | undefined): string | undefined => owner?.due ?? due;

function contents(report: Report, parts: readonly FormPart[], due: string | undefined): Table {
  const titles = new Map<string, string>(
    [...report.categories.flatMap(({ items }) => items), ...(report.results?.items ?? [])].map(
      ({ code, title }) => [code, title ?? ''] as const,
    ),
  );
  return {
    type: 'table',
    style: 'plain',
    columns: [48, 17, 20, 15],
    description: 'สิ่งที่ต้องกรอก',
    metadata: { 'form-contents': 'true' },
    head: [headRow(['ประเด็น', 'ส่วน', 'ผู้กรอก', 'ภายในวันที่'])],
    body: parts.map((part) => {
      const { code, level, owner } = part;
      const day = dueOf(part, due);
      return row([
        cell('cell', `${code} ${titles.get(code) ?? ''}`.trim()),
        cell('cell', level ? `ระดับ ${LEVEL_LABELS[level]}` : 'ตัวชี้วัด'),
        cell('cell', [owner?.unit, owner?.person].filter(Boolean).join(' – ') || '–'),
        cell('cell-centered', day === undefined ? '–' : formatThaiDate(day, 'short')),
      ]);
    }),
  };
}
