import type { Words } from '../../../core/index.js';
import type { PartKey, ReportView } from '../../desk/index.js';
import { FORMS, type FormSpec, type Spec } from '../forms/index.js';

const same = (text: string): Words => ({ th: text, en: text });

/** The form of a part; `of` names what it belongs to. */
export function formOf(report: ReportView, part: PartKey): { readonly spec: FormSpec; readonly of?: Words } {
  const known = FORMS[part];
  if (part === 'profile') return { spec: known!, of: PROFILE };
  if (known) return { spec: known };
  if (part === 'scores') return { spec: scoresForm(report) };
  if (part.startsWith('profile/sections/')) {
    const { number, title = '' } = report.parts[part] as { readonly number: number; readonly title?: string };
    const section = { th: `ส่วนที่ ${String(number)} ${title}`, en: `Section ${String(number)}, ${title}` };
    return { spec: { title: section, fields: [] }, of: PROFILE };
  }
  const { code } = report.parts[part] as { readonly code: string };
  return { spec: { title: same(`${code} ${report.resultTitles[code] ?? ''}`), fields: [] }, of: RESULTS };
}

const PROFILE: Words = { th: 'หมวด 0 ลักษณะสำคัญขององค์กร', en: 'Category 0, organisational profile' };
const RESULTS: Words = { th: 'หมวด 7 ผลลัพธ์การดำเนินการ', en: 'Category 7, results' };

/** Scores that stand in the place of computed ones, a field for each item. */
const scoresForm = ({ categories, resultTitles }: ReportView): FormSpec => ({
  title: { th: 'คะแนน', en: 'Scores' },
  help: {
    th: 'คะแนน 0 ถึง 500 ใช้แทนคะแนนที่โปรแกรมคำนวณ ช่องที่เว้นไว้ใช้คะแนนที่คำนวณ',
    en: 'From 0 to 500, in the place of the computed score. An empty field leaves the computed one',
  },
  fields: [
    ...categories.flatMap(({ items }) => items.map(({ code, title }) => ({ code, title }))),
    ...Object.entries(resultTitles).map(([code, title]) => ({ code, title })),
  ].map(({ code, title }): Spec => ({
    kind: 'number',
    name: code,
    label: same(`${code} ${title}`),
    width: 'line',
  })),
});
