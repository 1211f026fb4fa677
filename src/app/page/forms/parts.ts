import type { FormSpec, GroupSpec, Option, RowsSpec, Spec } from './spec.js';

const ROUNDS: readonly Option[] = [6, 9, 12].map((value) => ({
  value,
  label: { th: `รอบ ${String(value)} เดือน`, en: `${String(value)} months` },
}));
const DAY = { th: 'เช่น 30 ก.ย. 2568', en: 'For example 30 ก.ย. 2568 or 30/9/2568' };

/** Who fills a part in. */
export const OWNER: GroupSpec = {
  kind: 'group',
  name: 'owner',
  label: { th: 'ผู้รับผิดชอบกรอก', en: 'Who fills this in' },
  help: { th: 'ไม่พิมพ์ในรายงาน และไม่อยู่ในไฟล์ที่ส่ง', en: 'Not printed, and in no file for submission' },
  fields: [
    { kind: 'line', name: 'unit', label: { th: 'หน่วยงาน', en: 'Unit' }, width: 'half' },
    { kind: 'line', name: 'person', label: { th: 'ชื่อผู้กรอก', en: 'Person' }, width: 'half' },
    { kind: 'line', name: 'email', label: { th: 'อีเมล', en: 'E-mail' }, width: 'half' },
    { kind: 'date', name: 'due', label: { th: 'ภายในวันที่', en: 'Due date' }, help: DAY, width: 'half' },
  ],
};

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

const rows = (spec: Omit<RowsSpec, 'kind' | 'name'>): readonly Spec[] => [
  { kind: 'rows', name: '', ...spec },
];

/** The forms of parts that are no level and no indicators, by their keys. */
export const FORMS: Readonly<Record<string, FormSpec>> = {
  cover: {
    title: { th: 'หน้าปก', en: 'Cover' },
    optional: { th: 'รายงานนี้มีหน้าปก', en: 'This report has a cover' },
    fields: [
      {
        kind: 'lines',
        name: 'lines',
        label: { th: 'บรรทัดใต้ชื่อส่วนราชการ', en: 'Lines under the name of the agency' },
        help: { th: 'เช่น ชื่อกระทรวง บรรทัดละหนึ่งข้อความ', en: 'For example the ministry, one text on a line' },
      },
      {
        kind: 'picture',
        name: 'emblem',
        label: { th: 'ภาพตราของส่วนราชการ', en: 'Emblem of the agency' },
        help: {
          th: 'เลือกไฟล์ภาพ หรือพิมพ์ชื่อไฟล์ในโฟลเดอร์รายงาน',
          en: 'Choose a picture, or type the name of a file in the folder of the report',
        },
      },
      {
        kind: 'line',
        name: 'emblemAlt',
        label: { th: 'คำอธิบายตรา สำหรับผู้ที่มองไม่เห็น', en: 'The emblem in words, for who cannot see it' },
      },
      {
        kind: 'number',
        name: 'emblemWidth',
        label: { th: 'ความกว้างของตรา (ร้อยละ)', en: 'Width of the emblem (per cent)' },
        width: 'half',
      },
    ],
  },
  signatures: {
    title: { th: 'ผู้ลงนาม', en: 'Signatures' },
    help: {
      th: 'ช่องที่เว้นไว้พิมพ์เป็นเส้นประให้ลงนามหรือเขียนภายหลัง',
      en: 'A field that is left empty is printed as a dotted line',
    },
    whole: true,
    fields: rows({
      label: { th: 'ผู้ลงนาม', en: 'Signatures' },
      noun: { th: 'ผู้ลงนาม', en: 'Signature' },
      title: 'name',
      fresh: { role: 'ผู้รับรองรายงาน' },
      fields: [
        { kind: 'line', name: 'role', label: { th: 'ลงนามในฐานะ', en: 'Signs as' }, width: 'half' },
        { kind: 'date', name: 'date', label: { th: 'วันที่', en: 'Date' }, help: DAY, width: 'half' },
        { kind: 'line', name: 'name', label: { th: 'ชื่อและนามสกุล', en: 'Name' }, width: 'half' },
        { kind: 'line', name: 'position', label: { th: 'ตำแหน่ง', en: 'Position' }, width: 'half' },
      ],
    }),
  },
  executiveSummary: {
    title: { th: 'บทสรุปผู้บริหาร', en: 'Executive summary' },
    whole: true,
    fields: [{ kind: 'markdown', name: '', label: { th: 'ข้อความ', en: 'Text' } }],
  },
  profile: {
    title: { th: 'บทนำของหมวด 0', en: 'Introduction of category 0' },
    fields: [
      {
        kind: 'markdown',
        name: 'intro',
        label: { th: 'บทนำ', en: 'Introduction' },
        help: { th: 'พิมพ์ก่อนส่วนแรก', en: 'Printed before the first section' },
      },
    ],
  },
  plans: {
    title: { th: 'แผนพัฒนาองค์การ', en: 'Improvement plans' },
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
  },
  followUps: {
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
  },
  appendices: {
    title: { th: 'ภาคผนวก', en: 'Appendices' },
    whole: true,
    fields: rows({
      label: { th: 'ภาคผนวก', en: 'Appendices' },
      noun: { th: 'ภาคผนวก', en: 'Appendix' },
      title: 'title',
      fresh: { title: '', content: '' },
      fields: [
        { kind: 'line', name: 'title', label: { th: 'ชื่อภาคผนวก', en: 'Title' } },
        { kind: 'markdown', name: 'content', label: { th: 'เนื้อหา', en: 'Content' } },
      ],
    }),
  },
};

/** What a level says besides its result. */
export const LEVEL: FormSpec = {
  title: { th: 'ผลการประเมินและผู้รับผิดชอบ', en: 'Assessment and owner' },
  fields: [
    {
      kind: 'choice',
      name: 'passed',
      label: { th: 'หน่วยงานประเมินว่าผ่านระดับนี้', en: 'The agency claims this level' },
      none: { th: 'ยังไม่ประเมิน', en: 'Not said' },
      options: [
        { value: true, label: { th: 'ผ่าน', en: 'Yes' } },
        { value: false, label: { th: 'ยังไม่ผ่าน', en: 'Not yet' } },
      ],
      width: 'half',
    },
    {
      kind: 'markdown',
      name: 'recommendation',
      label: { th: 'ข้อเสนอแนะของผู้ตรวจ', en: 'What the assessor recommends' },
    },
    OWNER,
  ],
};

/** What an item says for all its levels. */
export const ITEM: FormSpec = {
  title: { th: 'ข้อมูลของประเด็น ทุกระดับ', en: 'The item, for all its levels' },
  fields: [
    {
      kind: 'line',
      name: 'shortTitle',
      label: { th: 'ชื่อย่อในตารางภาพรวม', en: 'Short title in the overview' },
    },
    {
      kind: 'group',
      name: 'summary',
      label: { th: 'สาระของแต่ละระดับในตารางภาพรวม', en: 'Each level in one phrase, for the overview' },
      fields: (['basic', 'advance', 'significance'] as const).map((name) => {
        const label = `${name[0]!.toUpperCase()}${name.slice(1)}`;
        return { kind: 'line', name, label: { th: label, en: label } } as const;
      }),
    },
    OWNER,
  ],
};

/** What a category says for all its items. */
export const CATEGORY: FormSpec = {
  title: { th: 'เป้าประสงค์ของหมวด', en: 'Purpose of the category' },
  fields: [
    {
      kind: 'line',
      name: 'goal',
      label: { th: 'เป้าประสงค์', en: 'Purpose' },
      help: { th: 'พิมพ์ในหน้านำหมวด', en: 'Printed on the opening page of the category' },
    },
  ],
};
