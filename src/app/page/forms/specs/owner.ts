import type { GroupSpec } from '../spec.js';

/** How a day may be typed. */
export const DAY = { th: 'เช่น 30 ก.ย. 2568', en: 'For example 30 ก.ย. 2568 or 30/9/2568' };

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
