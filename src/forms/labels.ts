import { LEVELS, type LevelName } from '../core/index.js';
import { LEVEL_LABELS } from '../report/index.js';

// The words of forms, which the reader of filled forms knows them by.

/** What stands in a result until somebody writes there. */
export const promptOf = (level: LevelName): string =>
  `คลิกที่นี่แล้วพิมพ์หรือวางผลการดำเนินงานระดับ ${LEVEL_LABELS[level]} (ข้อความ รายการ ตาราง ภาพ)`;

export const DESCRIPTION_PROMPT = 'คลิกที่นี่แล้วพิมพ์คำอธิบายเหนือตัวชี้วัด ถ้ามี';

/** All prompts: none of them is ever content. */
export const PROMPTS: readonly string[] = [...LEVELS.map(promptOf), DESCRIPTION_PROMPT];

/** Heads of the columns of a table of evidence. */
export const EVIDENCE_COLUMNS = ['รหัส', 'ชื่อหลักฐาน', 'ที่อยู่เว็บหรือชื่อไฟล์', 'ปี พ.ศ.', 'หน่วยงาน'] as const;

/** Heads of the columns of a table of indicators before its years, and after. */
export const INDICATOR_COLUMNS = ['รหัส', 'ตัวชี้วัด', 'หน่วย', 'ค่าที่ดี', 'น้ำหนัก', 'เป้าหมาย'] as const;
export const INDICATOR_NOTE = 'หมายเหตุ';

export const DIRECTION_LABELS = { 'higher-is-better': 'มาก', 'lower-is-better': 'น้อย' } as const;
