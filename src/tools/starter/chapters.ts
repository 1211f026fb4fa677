import { stringify } from 'yaml';
import { ITEM_TITLES, itemCodes } from '../../report/index.js';

const RESULTS = 7;

const RESULTS_HELP = [
  '# หมวด 7 ผลลัพธ์การดำเนินการ: ใส่ตัวชี้วัดใต้ indicators ของแต่ละประเด็น ตามตัวอย่างนี้',
  '#   indicators:',
  '#     - code: "7.1.1"',
  '#       name: ร้อยละความสำเร็จของแผนปฏิบัติราชการ',
  '#       unit: ร้อยละ',
  '#       direction: higher-is-better   # ค่าน้อยดีกว่าใช้ lower-is-better',
  '#       weight: 10',
  '#       target: 90',
  '#       years:',
  '#         - { year: 2566, value: 81.2 }',
  '#         - { year: 2567, value: 85.4 }',
  '#         - { year: 2568, value: null }   # ยังไม่มีข้อมูล',
  '# ประเด็นที่ไม่รายงาน ลบออกได้',
];

/** `results.yaml` of a new report: the items of category 7, and an indicator as an example. */
export const resultsStarter = (): string =>
  `${RESULTS_HELP.join('\n')}\n${stringify({
    items: itemCodes(RESULTS).map((code) => ({ code, title: ITEM_TITLES[code], indicators: [] })),
  })}`;

/** Files of which all is an example: they say nothing until somebody takes the signs of comments away. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'plans.yaml': [
    '# แผนพัฒนาองค์การ: เอาเครื่องหมาย # หน้าบรรทัดด้านล่างออกแล้วแก้ไข',
    '# - title: แผนพัฒนาองค์การ ระยะ 1 ปี',
    '#   horizonYears: 1',
    '#   activities:',
    '#     - item: "3.2"',
    '#       activity: ปรับปรุงช่องทางรับฟังผู้รับบริการ',
    '#       indicator: ร้อยละความพึงพอใจ',
    '#       target: ร้อยละ 90',
    '#       period: ต.ค. 2567 – ก.ย. 2568',
    '#       budget: 200,000 บาท',
    '#       unit: กองบริการ',
    '',
  ].join('\n'),
  'follow-ups.yaml': [
    '# การติดตามแผน รอบ 6 9 หรือ 12 เดือน: เอาเครื่องหมาย # หน้าบรรทัดด้านล่างออกแล้วแก้ไข',
    '# - roundMonths: 6',
    '#   activities:',
    '#     - item: "3.2"',
    '#       activity: ปรับปรุงช่องทางรับฟังผู้รับบริการ',
    '#       progress: เปิดช่องทางใหม่แล้ว 2 ช่องทาง',
    '#       problem: ไม่มี',
    '#       nextStep: ประเมินผลรอบ 9 เดือน',
    '',
  ].join('\n'),
  'scores.yaml': [
    '# คะแนนรายประเด็น 0 ถึง 500 ที่ใช้แทนคะแนนที่โปรแกรมคำนวณ: เอาเครื่องหมาย # ออกแล้วแก้ไข',
    '# "1.1": 400',
    '# "7.1": 450',
    '',
  ].join('\n'),
};
