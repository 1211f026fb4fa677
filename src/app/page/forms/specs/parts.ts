import type { FormSpec } from '../spec.js';
import { DAY } from './owner.js';
import { FOLLOW_UPS, PLANS } from './plans.js';
import { rows } from './rows.js';

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
  plans: PLANS,
  followUps: FOLLOW_UPS,
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
