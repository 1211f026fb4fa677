import { FORMATS } from '../../../generate/index.js';
import type { CliOptions } from '../command/index.js';
import { CRITERIA, TEMPLATE } from './common.js';
import { FILES, LIMITS_GIVEN, oneOf, PARTS, someOf, text, TEXTS } from './values.js';

const WHERE = { th: 'ตำแหน่ง', en: 'where' };
const HOW = { th: 'วิธี', en: 'how' };

/** What a report's documents look like, whatever their format. */
export const DOCUMENT_OPTIONS = {
  criteria: CRITERIA,
  template: TEMPLATE,
  digits: {
    value: oneOf({ th: 'แบบ', en: 'kind' }, ['thai', 'arabic']),
    words: { th: 'ตัวเลขไทยหรืออารบิก', en: 'digits of numbers' },
    default: 'arabic',
  },
  date: {
    value: text({ th: 'ปี-เดือน-วัน', en: 'YYYY-MM-DD' }),
    words: {
      th: 'วันที่ของเอกสาร ปี ค.ศ. เช่น 2025-09-30 (ถ้าไม่ระบุ: ตามรายงาน หรือ 30 กันยายน)',
      en: 'date of the document, Common Era (default: the report’s, else 30 September)',
    },
  },
  align: {
    value: oneOf(HOW, ['left', 'justify']),
    words: { th: 'การจัดแนวข้อความ', en: 'alignment of running text' },
  },
  titlePage: {
    words: {
      th: 'มีหน้าปก (ถ้าไม่ระบุ: เมื่อรายงานมี cover)',
      en: 'a title page (default: if the report has a cover)',
    },
    off: { th: 'ไม่มีหน้าปก ชื่อรายงานอยู่เหนือตารางแรก', en: 'the title above the first table' },
  },
  contents: {
    words: {
      th: 'มีสารบัญ (ถ้าไม่ระบุ: เมื่อมีหลายหมวด)',
      en: 'a table of contents (default: if there are several categories)',
    },
    off: { th: 'ไม่มีสารบัญ', en: 'no table of contents' },
  },
  letteredFront: {
    words: {
      th: 'เลขหน้าส่วนนำ (สารบัญ บทสรุป สรุปคะแนน) เป็น ก ข ค แล้วเริ่มหน้า 1 ที่เนื้อหา',
      en: 'pages of front matter (contents, summary, scores) are numbered by Thai letters; page 1 comes after them',
    },
  },
  summary: {
    words: {
      th: 'มีหน้าสรุปคะแนน (ถ้าไม่ระบุ: เมื่อมีคะแนนสามหมวดขึ้นไป)',
      en: 'a page of scores (default: if three categories have a score)',
    },
    off: { th: 'ไม่มีหน้าสรุปคะแนน', en: 'no page of scores' },
  },
  openings: {
    words: {
      th: 'มีหน้านำของทุกหมวด (ถ้าไม่ระบุ: เมื่อมีเนื้อหา)',
      en: 'an opening page for every category (default: if there is something to show)',
    },
    off: { th: 'ไม่มีหน้านำหมวด', en: 'no opening pages' },
  },
  qrCodes: {
    words: { th: 'มีคิวอาร์โค้ดใต้ลิงก์หลักฐาน', en: 'a QR code under each address of evidence' },
  },
  evidence: {
    value: oneOf(WHERE, ['cell', 'appendix']),
    words: {
      th: 'ตำแหน่งของรายการหลักฐาน: ในช่องผลการดำเนินงาน หรือภาคผนวก',
      en: 'where evidence is listed: in the cell of the result, or in an appendix',
    },
  },
  recommendations: {
    words: {
      th: 'มีคอลัมน์ข้อเสนอแนะของผู้ตรวจ (ถ้าไม่ระบุ: เมื่อรายงานมีข้อเสนอแนะ)',
      en: 'a column for the assessor (default: if the report has recommendations)',
    },
    off: { th: 'ไม่มีคอลัมน์ข้อเสนอแนะของผู้ตรวจ', en: 'no column for the assessor' },
  },
  continuedLevels: {
    off: {
      th: 'ไม่ขึ้นต้นช่องระดับด้วย “Basic (ต่อ)” เมื่อแถวต่อไปยังหน้าถัดไปของ PDF',
      en: 'do not repeat the level’s name where its row continues on the next page of the PDF',
    },
    default: true,
  },
  only: {
    value: PARTS,
    words: {
      th: 'หมวดและประเด็นที่จะพิมพ์ เช่น 1,2.3,7 (0 คือลักษณะสำคัญขององค์การ 7 คือผลลัพธ์)',
      en: 'categories and items to print, for example 1,2.3,7 (0: profile, 7: results)',
    },
  },
  pictures: {
    value: oneOf(HOW, ['placeholder', 'strict']),
    words: {
      th: 'เมื่อใช้ภาพไม่ได้: แสดงข้อความแทน หรือไม่สร้างเอกสาร',
      en: 'if a picture cannot be used: print a line in its place, or make no documents',
    },
  },
  limits: {
    value: LIMITS_GIVEN,
    words: {
      th: 'ขีดจำกัดของรายงาน เช่น pages=500,seconds=60',
      en: 'limits of the report, for example pages=500,seconds=60',
    },
  },
  repair: {
    off: {
      th: 'ไม่ซ่อมข้อความไทยที่เสียหายจาก PDF',
      en: 'do not repair Thai text that was damaged by a PDF',
    },
    default: true,
  },
} as const satisfies CliOptions;

/** What holds for the files of all reports of a call: their font, what lines keep whole, what a PDF is. */
export const WRITER_OPTIONS = {
  font: {
    value: FILES,
    words: {
      th: 'ไฟล์แบบอักษร .ttf ของชุดเดียวกัน คั่นด้วยจุลภาค (ถ้าไม่ระบุ: TH Sarabun New)',
      en: '.ttf files of one font family, separated by commas (default: TH Sarabun New)',
    },
  },
  keepTogether: {
    value: TEXTS,
    words: {
      th: 'ชื่อและวลีที่ไม่แยกบรรทัดใน PDF คั่นด้วยจุลภาค',
      en: 'names and phrases that no line of the PDF splits, separated by commas',
    },
  },
  pdfStandard: {
    value: oneOf({ th: 'มาตรฐาน', en: 'standard' }, ['PDF/A-2b', 'PDF/A-1b', 'none']),
    words: {
      th: 'มาตรฐานที่ไฟล์ PDF เป็นไปตามเป็นอย่างน้อย (ถ้าไม่ระบุ: PDF/A-2b)',
      en: 'standard that the PDF follows at least (default: PDF/A-2b)',
    },
  },
  tagged: {
    off: {
      th: 'PDF ไม่มีโครงสร้างเอกสารสำหรับโปรแกรมอ่านหน้าจอ',
      en: 'a PDF without the structure that screen readers use',
    },
    default: true,
  },
} as const satisfies CliOptions;

/** Which files of a report are made. */
export const FORMAT_OPTIONS = {
  formats: {
    value: someOf(FORMATS),
    words: { th: 'รูปแบบของไฟล์ คั่นด้วยจุลภาค', en: 'formats of the files, separated by commas' },
    default: FORMATS,
  },
  draft: {
    words: {
      th: 'ฉบับร่าง: มีคำว่า ร่าง เป็นลายน้ำ และวันที่ในท้ายกระดาษ',
      en: 'a draft: it says so behind the text, with today’s date in the footer',
    },
  },
  final: {
    words: {
      th: 'ไฟล์สำหรับส่ง ไม่มีข้อมูลซ่อนอยู่ในไฟล์ แต่นำ Word ที่แก้แล้วมารวมกับรายงานไม่ได้',
      en: 'files for submission, without hidden data; such a Word file cannot be merged into the report',
    },
  },
} as const satisfies CliOptions;
