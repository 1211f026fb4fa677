import type { FindingDetail } from '../details/finding.js';
import { counted, quote, type Words, type WordsOf } from './words.js';

const SCORED_FROM: Readonly<Record<'ticks' | 'indicators', Words>> = {
  indicators: { th: 'ผลของตัวชี้วัด', en: 'the figures of its indicators' },
  ticks: { th: 'แนวทางที่ทำได้', en: 'the guidelines met' },
};

export const FINDING_WORDS: WordsOf<FindingDetail> = {
  'conflict-open': () => ({
    th: 'ยังมีข้อความสองฉบับที่ขัดกัน ให้นำข้อความที่ต้องการมารวมแล้วลบไฟล์นี้',
    en: 'two texts are in conflict; take over what you need from this file, then delete it',
  }),
  'agency-missing': () => ({
    th: 'ยังไม่ได้ใส่ชื่อส่วนราชการ',
    en: 'the name of the agency has not been filled in',
  }),
  'level-without-result': ({ level }) => ({
    th: `${level}: ยังไม่มีผลการดำเนินงาน`,
    en: `${level}: there is no result yet`,
  }),
  'guideline-not-mentioned': ({ level, guideline }) => ({
    th: `${level}: ผลการดำเนินงานไม่กล่าวถึงแนวทาง ${quote(guideline)}`,
    en: `${level}: the result does not speak of the guideline ${quote(guideline)}`,
  }),
  'met-missing': ({ level, guideline }) => ({
    th: `${level}: แนวทางข้อที่ ${guideline} ไม่ระบุว่าทำได้หรือไม่ (met) แต่ข้ออื่นระบุ`,
    en: `${level}: guideline ${guideline} does not say whether it is met, others do`,
  }),
  'level-out-of-order': ({ level, below }) => ({
    th: `${level}: ระบุว่าผ่าน แต่ระดับ ${below} ยังไม่ผ่าน`,
    en: `${level} is claimed, but ${below} below it is not reached`,
  }),
  'heading-without-text': ({ level, heading }) => ({
    th: `${level}: หัวข้อ ${quote(heading)} ไม่มีเนื้อหา`,
    en: `${level}: nothing stands under the heading ${quote(heading)}`,
  }),
  'lines-wrapped': ({ level, lines }) => ({
    th: `${level}: มี ${lines} บรรทัดที่น่าจะตัดตามหน้ากระดาษเดิม ต่อให้เป็นย่อหน้าด้วยคำสั่ง repair --join`,
    en: `${level}: ${lines} lines seem to end where an old page did; the command repair --join joins them`,
  }),
  'evidence-twice': ({ level, evidence }) => ({
    th: `${level}: หลักฐาน ${quote(evidence)} ซ้ำ`,
    en: `${level}: the evidence ${quote(evidence)} is listed twice`,
  }),
  'evidence-without-place': ({ level, evidence }) => ({
    th: `${level}: หลักฐาน ${quote(evidence)} ไม่มีลิงก์หรือไฟล์`,
    en: `${level}: the evidence ${quote(evidence)} has neither link nor file`,
  }),
  'evidence-file-missing': ({ level, file }) => ({
    th: `${level}: ไม่พบไฟล์หลักฐาน ${file}`,
    en: `${level}: the file ${file} of the evidence is not there`,
  }),
  'evidence-secret': ({ level, evidence }) => ({
    th: `${level}: หลักฐาน ${quote(evidence)} เป็นเอกสารลับ`,
    en: `${level}: the evidence ${quote(evidence)} is an official secret`,
  }),
  'evidence-unknown': ({ id }) => ({
    th: `ไม่มีหลักฐาน [${id}] ในรายงาน`,
    en: `the report has no evidence [${id}]`,
  }),
  'profile-answer-missing': ({ question }) => ({
    th: `ลักษณะสำคัญขององค์การ ${question}: ยังไม่มีคำตอบ`,
    en: `organisational profile ${question}: there is no answer yet`,
  }),
  'reference-broken': ({ target }) => ({
    th: `ลิงก์ ${target} ไม่พบที่หมายในรายงาน`,
    en: `the link ${target} leads nowhere in the report`,
  }),
  'citizen-id': ({ number }) => ({
    th: `มีเลขประจำตัวประชาชน ${number}`,
    en: `an identity number stands here: ${number}`,
  }),
  'phone-number': ({ number }) => ({
    th: `มีหมายเลขโทรศัพท์ ${number}`,
    en: `a telephone number stands here: ${number}`,
  }),
  'indicator-without-target': ({ item, indicator }) => ({
    th: `${item} ${indicator}: ไม่มีค่าเป้าหมาย`,
    en: `${item} ${indicator} has no target`,
  }),
  'indicator-target-zero': ({ item, indicator }) => ({
    th: `${item} ${indicator}: ค่าเป้าหมายเป็น 0 จึงคำนวณร้อยละของความสำเร็จและคะแนนไม่ได้`,
    en: `${item} ${indicator} has a target of zero, of which no per cent or score can be computed`,
  }),
  'indicator-years': ({ item, indicator, years, minimum }) => ({
    th: `${item} ${indicator}: มีผล ${years} ปี ต้องมีอย่างน้อย ${minimum} ปีจึงเห็นแนวโน้ม`,
    en: `${item} ${indicator} has figures of ${counted(years, 'year')}; a trend needs ${minimum}`,
  }),
  'score-contradicts-ticks': ({ item, given, computed, from }) => ({
    th: `${item}: คะแนนที่ให้ ${given} ไม่ตรงกับที่คำนวณจาก${SCORED_FROM[from].th} ${computed}`,
    en: `${item}: the given score ${given} is not the ${computed} that ${SCORED_FROM[from].en} come to`,
  }),
};
