// The texts of the page, in Thai and in English.

const WORDS = {
  th: {
    tools: 'มุมมอง',
    smaller: 'ย่อ',
    larger: 'ขยาย',
    fit: 'พอดีความกว้าง',
    open: 'เปิด PDF',
    help: 'แป้นลัด',
    pages: 'หน้าเอกสาร',
    empty: 'ยังไม่มีหน้าเอกสาร',
    notes: 'สิ่งที่ควรตรวจสอบ',
    noNotes: 'ไม่พบสิ่งที่ต้องแก้ไข',
    progress: 'ความก้าวหน้า',
    noProgress: 'ยังอ่านรายงานไม่ได้',
    byOwner: 'ตามผู้รับผิดชอบ',
    byCategory: 'ตามหมวด',
    counts: { levels: 'ระดับ', guidelines: 'แนวทาง', evidence: 'หลักฐาน', indicators: 'ตัวชี้วัด' },
    filledOf: ({ name, done, all }) => `${name} กรอกแล้ว ${done} จาก ${all} ส่วน`,
    findings: (count) => (count === 0 ? 'ไม่มีข้อสังเกต' : `ข้อสังเกต ${count} ข้อ`),
    daysLeft: (days) => `เหลือ ${days} วัน`,
    daysOver: (days) => `เกินกำหนด ${days} วัน`,
    keys: 'แป้นลัด',
    close: 'ปิด',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
    error: 'ข้อผิดพลาด',
    warning: 'คำเตือน',
    working: 'กำลังสร้างเอกสาร…',
    lost: 'ขาดการเชื่อมต่อ ให้ใช้คำสั่ง pmqa-report preview อีกครั้ง',
    unreadable: 'แสดง PDF ไม่ได้',
    page: (number) => `หน้า ${number}`,
    pageOf: (number, pages) => `หน้า ${number} / ${pages}`,
    done: ({ pages, time, seconds }) => `อัปเดตเมื่อ ${time} น. · ${pages} หน้า · ${seconds} วินาที`,
    failed: ({ count }) => `สร้างเอกสารไม่ได้ ต้องแก้ ${count} จุด`,
    stale: ({ time }) => `หน้าที่แสดงเป็นฉบับเวลา ${time} น.`,
    keyNames: [
      ['j k ↓ ↑', 'เลื่อนเอกสาร'],
      ['PageDown PageUp', 'เลื่อนทีละจอ'],
      ['Home End', 'หน้าแรก หน้าสุดท้าย'],
      ['+ − 0', 'ขยาย ย่อ พอดีความกว้าง'],
      ['n p', 'จุดที่ควรตรวจสอบถัดไป ก่อนหน้า'],
      ['Enter', 'เปิดไฟล์ที่บรรทัดนั้นในโปรแกรมแก้ไข'],
      ['c', 'คัดลอกชื่อไฟล์และบรรทัด'],
      ['?', 'แสดงแป้นลัด'],
    ],
  },
  en: {
    tools: 'View',
    smaller: 'Smaller',
    larger: 'Larger',
    fit: 'Fit the width',
    open: 'Open PDF',
    help: 'Keys',
    pages: 'Pages',
    empty: 'No pages yet',
    notes: 'Findings',
    noNotes: 'No findings',
    progress: 'Progress',
    noProgress: 'The report cannot be read yet',
    byOwner: 'By owner',
    byCategory: 'By category',
    counts: { levels: 'levels', guidelines: 'guidelines', evidence: 'evidence', indicators: 'indicators' },
    filledOf: ({ name, done, all }) => `${name}: ${done} of ${all} parts filled in`,
    findings: (count) => (count === 0 ? 'no findings' : `${count} ${count === 1 ? 'finding' : 'findings'}`),
    daysLeft: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
    daysOver: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    keys: 'Keys',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    error: 'error',
    warning: 'warning',
    working: 'Making the document…',
    lost: 'Connection lost. Run pmqa-report preview again',
    unreadable: 'The PDF cannot be shown',
    page: (number) => `Page ${number}`,
    pageOf: (number, pages) => `Page ${number} / ${pages}`,
    done: ({ pages, time, seconds }) =>
      `Updated at ${time} · ${pages} ${pages === 1 ? 'page' : 'pages'} · ${seconds} s`,
    failed: ({ count }) => `The document cannot be made: ${count} ${count === 1 ? 'error' : 'errors'} to fix`,
    stale: ({ time }) => `Showing the pages made at ${time}`,
    keyNames: [
      ['j k ↓ ↑', 'scroll'],
      ['PageDown PageUp', 'scroll by a screen'],
      ['Home End', 'first page, last page'],
      ['+ − 0', 'larger, smaller, fit the width'],
      ['n p', 'next and previous finding'],
      ['Enter', 'open its file at that line in the editor'],
      ['c', 'copy its file and line'],
      ['?', 'show these keys'],
    ],
  },
};

export const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'th'];

/** Hours, minutes and seconds, as both languages write them here. */
export const clock = (time) => new Date(time).toLocaleTimeString('en-GB');

/** Fills every element that names its words, and every control that names its label and key. */
export function fillTexts() {
  for (const element of document.querySelectorAll('[data-word]'))
    element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll('[data-label]')) {
    const { label, key } = element.dataset;
    element.setAttribute('aria-label', words[label]);
    if (key) {
      element.title = `${words[label]} (${key})`;
      element.setAttribute('aria-keyshortcuts', key);
    }
  }
  const keys = document.getElementById('keys');
  for (const [names, meaning] of words.keyNames) {
    const term = document.createElement('dt');
    for (const name of names.split(' ')) {
      const key = document.createElement('kbd');
      key.textContent = name;
      term.append(key);
    }
    const description = document.createElement('dd');
    description.textContent = meaning;
    keys.append(term, description);
  }
}
