import type { FormSpec, Option, RowsSpec, Spec } from '../spec.js';
import { OWNER } from './owner.js';
import { rows } from './rows.js';

const ROUNDS: readonly Option[] = [6, 9, 12].map((value) => ({
  value,
  label: { th: `รอบ ${String(value)} เดือน`, en: `${String(value)} months` },
}));
const ACTIVITY: readonly Spec[] = [
  { kind: 'line', name: 'activity', label: { th: 'กิจกรรม', en: 'Activity' } },
  {
    kind: 'line',
    name: 'item',
    label: { th: 'ประเด็น เช่น 3.2', en: 'Item, for example 3.2' },
    width: 'third',
  },
  { kind: 'line', name: 'period', label: { th: 'ระยะเวลา', en: 'Period' }, width: 'third' },
  { kind: 'line', name: 'budget', label: { th: 'งบประมาณ', en: 'Budget' }, width: 'third' },
  {
    kind: 'line',
    name: 'indicator',
    label: { th: 'ตัวชี้วัดความสำเร็จ', en: 'How success is measured' },
    width: 'half',
  },
  { kind: 'line', name: 'target', label: { th: 'เป้าหมาย', en: 'Target' }, width: 'half' },
  { kind: 'line', name: 'unit', label: { th: 'หน่วยงานผู้รับผิดชอบ', en: 'Unit that is responsible' } },
  { kind: 'markdown', name: 'progress', label: { th: 'ความก้าวหน้า', en: 'Progress' } },
  { kind: 'markdown', name: 'problem', label: { th: 'ปัญหาและอุปสรรค', en: 'What hinders it' } },
  { kind: 'markdown', name: 'nextStep', label: { th: 'สิ่งที่จะดำเนินการต่อไป', en: 'What is done next' } },
];

const activities: RowsSpec = {
  kind: 'rows',
  name: 'activities',
  label: { th: 'กิจกรรม', en: 'Activities' },
  noun: { th: 'กิจกรรม', en: 'Activity' },
  title: 'activity',
  fields: ACTIVITY,
};

export const PLANS: FormSpec = {
  title: { th: 'แผนปรับปรุงองค์การ', en: 'Improvement plans' },
  help: {
    th: 'แผน 1 ปี หรือ 3 ปี แต่ละแผนมีอย่างน้อยหนึ่งกิจกรรม',
    en: 'Plans of 1 or 3 years, each with at least one activity',
  },
  whole: true,
  fields: rows({
    label: { th: 'แผน', en: 'Plans' },
    noun: { th: 'แผน', en: 'Plan' },
    title: 'title',
    fresh: { title: '', activities: [{}] },
    fields: [
      { kind: 'line', name: 'title', label: { th: 'ชื่อแผน', en: 'Title' } },
      {
        kind: 'choice',
        name: 'horizonYears',
        label: { th: 'ระยะเวลาของแผน', en: 'Years that it covers' },
        none: { th: 'ไม่ระบุ', en: 'Not said' },
        width: 'half',
        options: [1, 3].map((value) => ({
          value,
          label: { th: `${String(value)} ปี`, en: `${String(value)} ${value === 1 ? 'year' : 'years'}` },
        })),
      },
      activities,
      OWNER,
    ],
  }),
};

export const FOLLOW_UPS: FormSpec = {
  title: { th: 'การติดตามแผน', en: 'Follow-ups' },
  help: { th: 'ความก้าวหน้าของแผนรายรอบ', en: 'What has become of the plans, round by round' },
  whole: true,
  fields: rows({
    label: { th: 'รอบการติดตาม', en: 'Rounds' },
    noun: { th: 'การติดตาม', en: 'Follow-up' },
    title: 'title',
    fresh: { roundMonths: 6, activities: [{}] },
    fields: [
      {
        kind: 'choice',
        name: 'roundMonths',
        label: { th: 'รอบ', en: 'Round' },
        options: ROUNDS,
        width: 'third',
      },
      {
        kind: 'line',
        name: 'title',
        label: { th: 'ชื่อ (ถ้าไม่ใส่จะใช้ชื่อรอบ)', en: 'Title (default: the round)' },
      },
      activities,
    ],
  }),
};
