import type { Words } from '../language.js';

/** The command's help in Thai, by its English words; what has no entry stays English. */
export const THAI_HELP: Readonly<Record<string, string>> = {
  'Turns a PMQA 4.0 self-assessment report into the Word and PDF files that an agency submits.':
    'สร้างไฟล์ Word และ PDF จากรายงานการประเมินตนเองตามเกณฑ์ PMQA 4.0 เพื่อส่งตามแบบทางการ',
  'output the version number': 'แสดงรุ่นของโปรแกรม',
  'display help for command': 'แสดงวิธีใช้คำสั่ง',
  'write a folder for a new report: a file for each level, with what there is to fill in':
    'สร้างโฟลเดอร์สำหรับรายงานใหม่ หนึ่งไฟล์ต่อหนึ่งระดับ พร้อมช่องให้กรอก',
  'new folder': 'โฟลเดอร์ใหม่',
  'categories to report, for example 0,1,2 (default: all)': 'หมวดที่จะรายงาน เช่น 0,1,2 (ถ้าไม่ระบุ: ทุกหมวด)',
  'name of the agency': 'ชื่อส่วนราชการ',
  'fiscal year, Buddhist era (default: this one)': 'ปีงบประมาณ พ.ศ. (ถ้าไม่ระบุ: ปีปัจจุบัน)',
  'write <out>/<name>.docx and .pdf': 'สร้างไฟล์ <out>/<name>.docx และ .pdf',
  'report file (.json, .yaml, .yml) or report folder': 'ไฟล์รายงาน (.json .yaml .yml) หรือโฟลเดอร์รายงาน',
  'folder to write to (default: beside the report)': 'โฟลเดอร์ที่จะบันทึก (ถ้าไม่ระบุ: ข้างไฟล์รายงาน)',
  'formats of the files, separated by commas': 'รูปแบบของไฟล์ คั่นด้วยจุลภาค',
  'edition of the standard: .json, .yaml or .yml': 'ไฟล์เกณฑ์ .json .yaml หรือ .yml',
  'folder with partials and theme lines of your own': 'โฟลเดอร์แม่แบบของหน่วยงาน',
  'digits of numbers': 'ตัวเลขไทยหรืออารบิก',
  'date of the document, Common Era (default: the report’s, else 30 September)':
    'วันที่ของเอกสาร ปี ค.ศ. (ถ้าไม่ระบุ: ตามรายงาน หรือ 30 กันยายน)',
  'alignment of running text': 'การจัดแนวข้อความ',
  'a page of its own for the title (default: where the report has a cover)':
    'มีหน้าปก (ถ้าไม่ระบุ: เมื่อรายงานมี cover)',
  'the title over the first table': 'ไม่มีหน้าปก ชื่อรายงานอยู่เหนือตารางแรก',
  'a table of contents (default: where there are several categories)': 'มีสารบัญ (ถ้าไม่ระบุ: เมื่อมีหลายหมวด)',
  'no table of contents': 'ไม่มีสารบัญ',
  'a page of scores (default: where three categories have one)':
    'มีหน้าสรุปคะแนน (ถ้าไม่ระบุ: เมื่อมีคะแนนสามหมวดขึ้นไป)',
  'no page of scores': 'ไม่มีหน้าสรุปคะแนน',
  'an opening page for every category (default: where there is something to show)':
    'มีหน้านำของทุกหมวด (ถ้าไม่ระบุ: เมื่อมีเนื้อหา)',
  'no opening pages': 'ไม่มีหน้านำหมวด',
  'a QR code under each address of evidence': 'มีคิวอาร์โค้ดใต้ลิงก์หลักฐาน',
  'where evidence is listed': 'ตำแหน่งของรายการหลักฐาน',
  'a column for the assessor (default: where the report has recommendations)':
    'มีคอลัมน์ข้อเสนอแนะของผู้ตรวจ (ถ้าไม่ระบุ: เมื่อรายงานมีข้อเสนอแนะ)',
  'no column for the assessor': 'ไม่มีคอลัมน์ข้อเสนอแนะของผู้ตรวจ',
  'categories to print, for example 1,2': 'หมวดที่จะพิมพ์ เช่น 1,2',
  'a pair of files for each category': 'แยกไฟล์ตามหมวด',
  'a picture that cannot be shown: a line in its place, or no documents':
    'เมื่อใช้ภาพไม่ได้: แสดงข้อความแทน หรือไม่สร้างเอกสาร',
  'how much a report may ask for, for example pages=500,seconds=60':
    'ขีดจำกัดของรายงาน เช่น pages=500,seconds=60',
  'leave Thai that a PDF has damaged as it is': 'ไม่ซ่อมข้อความไทยที่เสียหายจาก PDF',
  'write the files of many reports, several at a time; one that fails stops no other':
    'สร้างไฟล์ของหลายรายงานพร้อมกัน รายงานที่ผิดพลาดไม่หยุดรายงานอื่น',
  'folders, patterns such as "reports/**/*.yaml", or report files':
    'โฟลเดอร์ รูปแบบชื่อไฟล์ เช่น "reports/**/*.yaml" หรือไฟล์รายงาน',
  'folder to write to; folders below the given ones are kept': 'โฟลเดอร์ที่จะบันทึก โดยคงโฟลเดอร์ย่อยไว้ตามเดิม',
  'reports at a time (default: the processors)': 'จำนวนรายงานที่ทำพร้อมกัน (ถ้าไม่ระบุ: เท่าจำนวนหน่วยประมวลผล)',
  'leave what an earlier batch has made from the same content, and files that were edited':
    'ข้ามรายงานที่สร้างไว้แล้วจากเนื้อหาเดียวกัน และไม่เขียนทับไฟล์ที่มีการแก้ไข',
  'show what would be written, replaced, kept or refused, and write nothing':
    'แสดงว่าจะเขียน แทนที่ คงเดิม หรือไม่เขียนทับไฟล์ใด โดยไม่บันทึกไฟล์',
  'write over files that were edited, or that this program has not made':
    'เขียนทับไฟล์ที่มีการแก้ไข หรือที่โปรแกรมนี้ไม่ได้สร้าง',
  'let the Word file’s text replace the report’s, without conflicts':
    'ใช้ข้อความจากไฟล์ Word แทนข้อความในรายงานทั้งหมด โดยไม่เก็บส่วนที่ขัดกัน',
  'write to a folder that is not empty, over files of the same names':
    'บันทึกในโฟลเดอร์ที่มีไฟล์อยู่แล้ว และเขียนทับไฟล์ชื่อเดียวกัน',
  'files for submission: nothing in them that is not printed; such a Word file cannot be merged':
    'ไฟล์สำหรับส่ง ไม่มีข้อมูลซ่อนอยู่ในไฟล์ แต่นำ Word ที่แก้แล้วมารวมกับรายงานไม่ได้',
  'print the result as JSON': 'แสดงผลเป็น JSON',
  'show the PDF in the browser with what is to be looked at, anew after every saved change':
    'แสดง PDF และสิ่งที่ควรตรวจสอบในเบราว์เซอร์ เปลี่ยนตามทุกครั้งที่บันทึกไฟล์',
  'report file (.json, .yaml or .yml) or folder': 'ไฟล์รายงาน (.json .yaml หรือ .yml) หรือโฟลเดอร์รายงาน',
  'port of the page (default: one that is free)': 'พอร์ตของหน้าเว็บ (ถ้าไม่ระบุ: เลือกพอร์ตที่ว่าง)',
  'open the browser': 'เปิดเบราว์เซอร์',
  'tell what is still missing in a report and what should not stand in it':
    'ตรวจสิ่งที่ยังขาดและสิ่งที่ไม่ควรมีในรายงาน',
  'tell what has changed from one round of a report to another, item by item':
    'เปรียบเทียบรายงานสองรอบ ว่าแต่ละประเด็นเปลี่ยนไปอย่างไร',
  'the earlier report': 'รายงานรอบก่อน',
  'the later report': 'รายงานรอบหลัง',
  'print the changes as JSON': 'แสดงสิ่งที่เปลี่ยนเป็น JSON',
  'print the findings as JSON': 'แสดงสิ่งที่พบเป็น JSON',
  'read a Word file made by build, edited or not, back into report data; --out merges it into a report that is there':
    'อ่านไฟล์ Word ที่สร้างด้วย build กลับเป็นข้อมูลรายงาน แม้แก้ไขแล้ว; --out รวมเข้ากับรายงานที่มีอยู่',
  'Word file': 'ไฟล์ Word',
  'folder to write the report and its pictures to (default: print the report)':
    'โฟลเดอร์ที่จะบันทึกรายงานและภาพ (ถ้าไม่ระบุ: แสดงรายงานบนจอ)',
  'format of the report; folder: a Markdown file for each level':
    'รูปแบบของรายงาน; folder: ไฟล์ Markdown หนึ่งไฟล์ต่อหนึ่งระดับ',
  'read an old report out of a Word file or a PDF into a report folder, with notes of what to look at':
    'นำเข้ารายงานเดิมจากไฟล์ Word หรือ PDF เป็นโฟลเดอร์รายงาน พร้อมบันทึกสิ่งที่ควรตรวจ',
  'Word file (.docx) or PDF with the three-column table': 'ไฟล์ Word (.docx) หรือ PDF ที่มีตารางสามคอลัมน์',
  'name of the agency (default: as the file says)': 'ชื่อส่วนราชการ (ถ้าไม่ระบุ: ตามที่ไฟล์บอก)',
  'fiscal year, Buddhist era (default: as the file says)': 'ปีงบประมาณ พ.ศ. (ถ้าไม่ระบุ: ตามที่ไฟล์บอก)',
  'months that the report covers (default: as the file says)':
    'รอบการรายงาน 6, 9 หรือ 12 เดือน (ถ้าไม่ระบุ: ตามที่ไฟล์บอก)',
  'category of tables without item codes, 1 to 6': 'หมวด 1 ถึง 6 ของตารางที่ไม่มีรหัสประเด็น',
  'repair Thai text that came out of a PDF: ด าเนนิการ becomes ดำเนินการ':
    'ซ่อมข้อความไทยที่คัดลอกจาก PDF: ด าเนนิการ เป็น ดำเนินการ',
  'text files in UTF-8 (default: standard input, line by line)':
    'ไฟล์ข้อความ UTF-8 (ถ้าไม่ระบุ: อ่านจากอินพุตมาตรฐานทีละบรรทัด)',
  'repair the files in place; else the repaired text is printed': 'บันทึกทับไฟล์เดิม (ถ้าไม่ระบุ: แสดงข้อความที่ซ่อมแล้ว)',
  'join the lines of paragraphs that the page of a PDF has parted':
    'ต่อบรรทัดที่ขาดตามหน้ากระดาษของ PDF ให้เป็นย่อหน้า',
  'print what would change, as a diff, and change nothing': 'แสดงส่วนที่จะเปลี่ยนโดยไม่แก้ไฟล์',
  'work with templates': 'จัดการแม่แบบ',
  'copy the official template to a new folder, to change it': 'คัดลอกแม่แบบทางการไปโฟลเดอร์ใหม่เพื่อแก้ไข',
  'folder to write': 'โฟลเดอร์ที่จะสร้าง',
  'language of messages': 'ภาษาของข้อความ',
  'Usage:': 'วิธีใช้:',
  'Arguments:': 'อาร์กิวเมนต์:',
  'Options:': 'ตัวเลือก:',
  'Global Options:': 'ตัวเลือกทั่วไป:',
  'Commands:': 'คำสั่ง:',
};

/** What commander says of a wrong call, as pattern and Thai replacement. */
const THAI_ERRORS: readonly (readonly [RegExp, string])[] = [
  [/missing required argument '(.+?)'/u, 'ไม่ได้ระบุ <$1>'],
  [/option '(.+?)' argument missing/u, 'ตัวเลือก $1 ต้องมีค่า'],
  [/unknown option '(.+?)'/u, 'ไม่รู้จักตัวเลือก $1'],
  [/unknown command '(.+?)'/u, 'ไม่รู้จักคำสั่ง $1'],
  [
    /too many arguments(?: for '.+?')?\. Expected (\d+) arguments? but got (\d+)\./u,
    'ใส่ค่าเกิน รับได้ $1 ค่า แต่พบ $2 ค่า',
  ],
  [/option '(.+?)' argument '(.*?)' is invalid\. /u, 'ตัวเลือก $1 ใช้ค่า “$2” ไม่ได้ '],
  [/Allowed choices are (.+)\./u, 'ใช้ได้เฉพาะ $1'],
  [/Give one or more of (.+), separated by commas\./u, 'ให้ระบุอย่างน้อยหนึ่งแบบจาก $1 คั่นด้วยจุลภาค'],
  [/Give numbers from 0 to 6, parted by commas\./u, 'ให้ระบุเลข 0 ถึง 6 คั่นด้วยจุลภาค'],
  [/Give a year of the Buddhist era, such as 2569\./u, 'ให้ระบุปี พ.ศ. เช่น 2569'],
  [/Give numbers from 1 to 6, parted by commas\./u, 'ให้ระบุเลข 1 ถึง 6 คั่นด้วยจุลภาค'],
  [/Give a whole number from 1 to 256\./u, 'ให้ระบุจำนวนเต็ม 1 ถึง 256'],
  [/Give a whole number from 0 to 65535\./u, 'ให้ระบุจำนวนเต็ม 0 ถึง 65535'],
  [/required option '(.+?)' not specified/u, 'ต้องระบุตัวเลือก $1'],
  [/\(Did you mean (?:one of )?(.+?)\?\)/u, '(หมายถึง $1 หรือไม่)'],
  [/^error: /u, 'ผิดพลาด: '],
];

/** A message about a wrong call in Thai. */
export const thaiError = (message: string): string =>
  THAI_ERRORS.reduce((text, [pattern, words]) => text.replace(pattern, words), message);

/** A description in Thai, with what commander adds of choices and default. */
export function thaiDescription(text: string): string {
  if (text in THAI_HELP) return THAI_HELP[text]!;
  const [, words = text, extra = ''] = /^(.*?)( \((?:choices|default): .*\))$/u.exec(text) ?? [];
  return (THAI_HELP[words] ?? words) + extra.replace('choices:', 'ค่าที่ใช้ได้:').replace('default:', 'ถ้าไม่ระบุ:');
}

/** The exit codes, as help ends with them. */
export const EXIT_CODES: Words = {
  th: 'รหัสจบการทำงาน: 0 สำเร็จ, 1 ข้อมูลหรือแม่แบบใช้ไม่ได้, 2 เรียกคำสั่งผิด, 3 อ่านหรือบันทึกไฟล์ไม่ได้ หรือไม่เขียนทับงานของผู้อื่น, 4 โปรแกรมขัดข้อง',
  en: 'Exit codes: 0 done, 1 data or template not valid, 2 called wrongly, 3 a file could not be read or written, or holds work that would be lost, 4 a fault of the program',
};

/** What follows the message about a wrong call. */
export const SEE_HELP: Words = {
  th: '(ดูวิธีใช้ด้วย --help)',
  en: '(--help shows how the command is called)',
};
