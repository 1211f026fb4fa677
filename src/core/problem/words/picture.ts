import type { PictureProblem } from '../details/picture.js';
import type { WordsOf } from './words.js';

export const PICTURE_WORDS: WordsOf<PictureProblem> = {
  'picture-not-found': () => ({ th: 'ไม่พบไฟล์', en: 'there is no such file' }),
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
    th: 'data: URL ต้องเป็นภาพ PNG JPEG หรือ SVG แบบ base64',
    en: 'a data: URL must contain a PNG, JPEG or SVG picture in base64',
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
  'unknown-picture-kind': ({ kind }) => ({
    th: `${kind ? `เป็นภาพ ${kind}` : 'ไม่ใช่ไฟล์ภาพที่รู้จัก'} ให้บันทึกเป็น PNG JPEG หรือ SVG`,
    en: `${kind ? `it is a ${kind} picture` : 'it is no picture of a known kind'}; save it as PNG, JPEG or SVG`,
  }),
  'picture-damaged': ({ kind, reason }) => ({
    th: `ไฟล์ ${kind} เสียหาย (${reason}) ให้บันทึกภาพใหม่`,
    en: `the ${kind} file is damaged (${reason}); save the picture again`,
  }),
  'rare-jpeg': () => ({
    th: 'เป็น JPEG ชนิดที่โปรแกรมส่วนใหญ่อ่านไม่ได้ ให้บันทึกใหม่เป็น JPEG ธรรมดาแบบ RGB',
    en: 'it is a JPEG of a kind that few programs read; save it as a plain RGB JPEG',
  }),
  'unsafe-svg': ({ found }) => ({
    th: `ไฟล์ SVG มี ${found} ซึ่งไม่อนุญาต ให้บันทึกเป็น SVG ธรรมดาหรือ PNG`,
    en: `the SVG file contains ${found}, which is not allowed; save it as plain SVG or as PNG`,
  }),
};
