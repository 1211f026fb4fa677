import type { FontProblemDetail } from '../details/font.js';
import { quote, type WordsOf } from './words.js';

/** A list in a message names at most this many. */
const MAX_NAMED = 8;

function named(all: readonly string[]): string {
  const rest = all.length - MAX_NAMED;
  return all.slice(0, MAX_NAMED).join(' ') + (rest > 0 ? ` … (+${String(rest)})` : '');
}

const FACES = {
  regular: { th: 'ปกติ', en: 'the regular font' },
  bold: { th: 'หนา', en: 'the bold font' },
  italic: { th: 'เอน', en: 'the italic font' },
  boldItalic: { th: 'หนาเอน', en: 'the bold italic font' },
} as const;

export const FONT_WORDS: WordsOf<FontProblemDetail> = {
  'no-regular-font': () => ({
    th: 'ไม่ได้ระบุไฟล์ของตัวปกติ (regular)',
    en: 'the family has no regular font file',
  }),
  'same-face': ({ face, other }) => ({
    th: `เป็นตัว${FACES[face].th} เหมือนไฟล์ ${quote(other)} ให้ระบุแบบละไฟล์เดียว`,
    en: `the file is ${FACES[face].en}, as ${quote(other)} is; give one file for each`,
  }),
  'font-unreadable': ({ reason }) => ({
    th: `อ่านไฟล์แบบอักษรไม่ได้ (${reason})`,
    en: `the font file cannot be read (${reason})`,
  }),
  'not-truetype': () => ({
    th: 'ไม่ใช่แบบอักษร TrueType ไฟล์เดี่ยว ให้ใช้ไฟล์ .ttf (ไม่รองรับ .otf แบบ CFF .ttc และ .woff)',
    en: 'not a single font with TrueType outlines; give a .ttf file (CFF .otf, .ttc and .woff are not supported)',
  }),
  'embedding-forbidden': () => ({
    th: 'สัญญาอนุญาตในไฟล์แบบอักษรห้ามฝังในเอกสาร (OS/2 fsType)',
    en: 'the licence bits of the font forbid embedding it in documents (OS/2 fsType)',
  }),
  'subsetting-forbidden': () => ({
    th: 'สัญญาอนุญาตในไฟล์แบบอักษรห้ามฝังเพียงบางส่วน (OS/2 fsType)',
    en: 'the licence bits of the font forbid embedding a part of it (OS/2 fsType)',
  }),
  'missing-characters': ({ characters }) => ({
    th: `แบบอักษรไม่มีอักขระ ${named(characters)}`,
    en: `the font has no glyphs for ${named(characters)}`,
  }),
  'marks-take-room': ({ clusters }) => ({
    th: `สระบนล่างหรือวรรณยุกต์กินพื้นที่ในบรรทัด เช่น ${named(clusters)}`,
    en: `marks take up space on the line instead of sitting above or below their base, for example ${named(clusters)}`,
  }),
  'marks-off-base': ({ clusters }) => ({
    th: `สระบนล่างหรือวรรณยุกต์ไม่อยู่ตรงพยัญชนะ เช่น ${named(clusters)}`,
    en: `marks are not placed above or below their base, for example ${named(clusters)}`,
  }),
  'marks-touch': ({ clusters }) => ({
    th: `สระหรือวรรณยุกต์ทับกันหรือทับพยัญชนะ แบบอักษรอาจถูกตัดตารางจัดวางอักษรไทย (GSUB, GPOS) ออก เช่น ${named(clusters)}`,
    en: `marks collide with each other or with their base, perhaps because the Thai layout tables (GSUB, GPOS) were removed, for example ${named(clusters)}`,
  }),
  'text-layer': ({ texts }) => ({
    th: `ข้อความที่คัดลอกจาก PDF จะไม่ตรงกับต้นฉบับ เช่น ${named(texts)}`,
    en: `text copied from the PDF would differ from the source, for example ${named(texts)}`,
  }),
};
