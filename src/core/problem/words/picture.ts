import type { PictureDamage, PictureProblem } from '../details/picture.js';
import { pick, quote, type Words, type WordsOf } from './words.js';

export const PICTURE_WORDS: WordsOf<PictureProblem> = {
  'picture-not-found': ({ suggestion }) =>
    suggestion === undefined
      ? { th: 'ไม่พบไฟล์', en: 'there is no such file' }
      : {
          th: `ไม่พบไฟล์ ที่มีอยู่คือ ${quote(suggestion)} ให้เขียนชื่อให้ตรงกันทุกตัว รวมทั้งตัวพิมพ์เล็กใหญ่`,
          en: `there is no such file, but ${quote(suggestion)}; write the name exactly as it is, capital letters too`,
        },
  'picture-on-disk': ({ suggestion }) =>
    suggestion === undefined
      ? {
          th: 'เป็นที่อยู่ในเครื่องคอมพิวเตอร์เครื่องเดียว ให้คัดลอกภาพมาไว้ในโฟลเดอร์ของรายงาน แล้วเขียนเฉพาะชื่อไฟล์',
          en: 'it is the address of a file on one computer; copy the picture into the report’s folder and write its name alone',
        }
      : {
          th: `เป็นที่อยู่ในเครื่องคอมพิวเตอร์เครื่องเดียว ในโฟลเดอร์ของรายงานมี ${quote(suggestion)} อยู่แล้ว ให้เขียนเฉพาะชื่อไฟล์`,
          en: `it is the address of a file on one computer; ${quote(suggestion)} is in the report’s folder, so write its name alone`,
        },
  'picture-not-a-file': () => ({ th: 'ไม่ใช่ไฟล์', en: 'it is not a file' }),
  'picture-outside-folder': () => ({
    th: 'อยู่นอกโฟลเดอร์ของรายงาน',
    en: 'it is outside the report’s folder',
  }),
  'picture-address': () => ({
    th: 'เป็นที่อยู่เว็บ ให้บันทึกภาพเป็นไฟล์ในโฟลเดอร์ของรายงาน',
    en: 'it is a web address; save the picture as a file in the report’s folder',
  }),
  'picture-no-folder': () => ({
    th: 'ไม่ทราบโฟลเดอร์ของภาพ ให้ระบุ baseDir',
    en: 'the folder of the pictures is unknown; set the option baseDir',
  }),
  'bad-data-url': () => ({
    th: 'data: URL ต้องเป็นภาพ PNG JPEG SVG WebP GIF หรือ BMP แบบ base64 เช่น data:image/png;base64,…',
    en: 'a data: URL must contain a PNG, JPEG, SVG, WebP, GIF or BMP picture in base64, for example data:image/png;base64,…',
  }),
  'picture-not-readable': ({ reason }) => ({
    th: `เปิดไฟล์ไม่ได้ (${reason})`,
    en: `it cannot be read (${reason})`,
  }),
  'picture-too-large': ({ megabytes }) => ({
    th: `ไฟล์ใหญ่เกิน ${megabytes} MB ให้ย่อภาพ`,
    en: `it is larger than ${megabytes} MB; scale it down`,
  }),
  'pictures-too-large': ({ megabytes }) => ({
    th: `ภาพทั้งหมดของรายงานรวมกันใหญ่เกิน ${megabytes} MB`,
    en: `the report’s pictures together are larger than ${megabytes} MB`,
  }),
  'too-many-pictures': ({ maximum }) => ({
    th: `รายงานมีภาพเกิน ${maximum} ภาพ`,
    en: `the report has more than ${maximum} pictures`,
  }),
  'too-many-pixels': ({ megapixels }) => ({
    th: `ภาพมีเกิน ${megapixels} ล้านจุด ให้ย่อภาพ`,
    en: `it has more than ${megapixels} million pixels; scale it down`,
  }),
  'picture-too-slow': ({ seconds }) => ({
    th: `วาดภาพนานเกิน ${seconds} วินาที ให้ทำภาพให้เรียบง่ายขึ้นหรือบันทึกเป็น PNG`,
    en: `drawing it takes more than ${seconds} seconds; make it simpler or save it as PNG`,
  }),
  'picture-without-size': () => ({ th: 'ความกว้างหรือความสูงของภาพเป็นศูนย์', en: 'its width or height is zero' }),
  'unknown-picture-kind': ({ kind }) => {
    const { th, en } = SAVE[kind ?? ''] ?? SAVE_AS;
    return {
      th: `${kind ? `เป็นภาพ ${kind}` : 'ไม่ใช่ไฟล์ภาพที่รู้จัก'} ${th}`,
      en: `${kind ? `it is a ${kind} picture` : 'it is no picture of a known kind'}; ${en}`,
    };
  },
  'picture-damaged': ({ kind, reason }) => {
    const { th, en } = pick(DAMAGE_WORDS, reason);
    return {
      th: `ไฟล์ ${kind} เสียหาย (${th}) ให้บันทึกภาพใหม่`,
      en: `the ${kind} file is damaged (${en}); save the picture again`,
    };
  },
  'rare-jpeg': () => ({
    th: 'เป็น JPEG ชนิดที่โปรแกรมส่วนใหญ่อ่านไม่ได้ ให้บันทึกใหม่เป็น JPEG ธรรมดาแบบ RGB',
    en: 'it is a JPEG of a kind that few programs read; save it as a plain RGB JPEG',
  }),
  'unsafe-svg': ({ found }) => ({
    th: `ไฟล์ SVG มี ${found} ซึ่งไม่อนุญาต ให้บันทึกเป็น SVG ธรรมดาหรือ PNG`,
    en: `the SVG file contains ${found}, which is not allowed; save it as plain SVG or as PNG`,
  }),
};

const DAMAGE_WORDS: WordsOf<PictureDamage> = {
  'cut-off': () => ({ th: 'ไฟล์ไม่ครบ อาจคัดลอกหรือดาวน์โหลดไม่เสร็จ', en: 'the file is cut off' }),
  'no-picture': () => ({ th: 'ไม่มีภาพอยู่ในไฟล์', en: 'it holds no picture' }),
  'no-header': () => ({ th: 'ไม่มีส่วนหัวของไฟล์', en: 'it has no header' }),
  'bad-header': () => ({ th: 'ส่วนหัวของไฟล์ผิด', en: 'its header is wrong' }),
  'no-pixels': () => ({ th: 'อ่านจุดภาพไม่ได้', en: 'its pixels cannot be read' }),
  'too-few-pixels': () => ({ th: 'ข้อมูลภาพไม่ครบ', en: 'it has too little image data' }),
  'bad-inner-picture': () => ({
    th: 'อ่านภาพที่อยู่ข้างในไม่ได้',
    en: 'a picture within it cannot be read',
  }),
  'not-utf8': () => ({ th: 'ไม่ได้เข้ารหัสแบบ UTF-8', en: 'it is not UTF-8 text' }),
  'bad-checksum': ({ chunk }) => ({
    th: `ข้อมูลส่วน ${chunk} ไม่ตรงกับผลรวมตรวจสอบ`,
    en: `the checksum of ${chunk} is wrong`,
  }),
  // A library's words are English alone.
  decoder: ({ text }) => ({ th: 'อ่านข้อมูลภาพไม่ได้', en: text }),
};

const SAVE_AS: Words = { th: 'ให้บันทึกเป็น PNG JPEG หรือ SVG', en: 'save it as PNG, JPEG or SVG' };

/** What to do with photographs of phones, which no program saves as something else by itself. */
const SAVE: Readonly<Record<string, Words | undefined>> = {
  HEIC: {
    th: 'ซึ่งเป็นภาพถ่ายของ iPhone ให้เปิดภาพแล้วบันทึกหรือส่งออกเป็น JPEG (ที่ iPhone ตั้งค่า > กล้อง > รูปแบบ > ใช้ร่วมกันได้มากที่สุด จะถ่ายเป็น JPEG)',
    en: 'a photograph of an iPhone; open it and save or export it as JPEG (Settings > Camera > Formats > Most Compatible takes JPEG)',
  },
};
