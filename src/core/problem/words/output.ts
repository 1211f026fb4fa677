import type { MergeProblem, OverwriteProblem, RefusedFile } from '../details/output.js';
import type { Words, WordsOf } from './words.js';

const quoted = (path: string): string => (/\s/u.test(path) ? `"${path}"` : path);

/** Why a file is not overwritten, and what to do. */
function refusal({ path, state }: RefusedFile): Words {
  const isWord = /\.docx$/iu.test(path);
  switch (state) {
    case 'edited':
      return {
        th: `${path}: มีการแก้ไขหลังจากสร้าง จึงไม่เขียนทับ ให้นำสิ่งที่แก้เข้ารายงานก่อนด้วย pmqa-report extract ${quoted(path)} --out ตามด้วยโฟลเดอร์หรือไฟล์ของรายงาน หรือระบุโฟลเดอร์อื่นด้วย --out หรือใช้ --force เพื่อเขียนทับ`,
        en: `${path}: edited since it was built, so it is not overwritten. Merge the edits into the report first with pmqa-report extract ${quoted(path)} --out and the report’s folder or file, or choose another folder with --out, or --force to write over it`,
      };
    case 'resaved':
      return {
        th: `${path}: โปรแกรมนี้สร้าง แต่โปรแกรมอื่นบันทึกทับหลังจากนั้น อาจมีความเห็นหรือเครื่องหมายที่มีผู้เขียนไว้ จึงไม่เขียนทับ ให้ระบุโฟลเดอร์อื่นด้วย --out หรือใช้ --force เพื่อเขียนทับ`,
        en: `${path}: built by this program and saved by another one since, so it may hold comments that people wrote; it is not overwritten. Choose another folder with --out, or overwrite it with --force`,
      };
    case 'foreign':
      return {
        th: `${path}: โปรแกรมไม่ทราบว่ามีใครแก้ไฟล์นี้หรือไม่ (โปรแกรมอื่นสร้างหรือบันทึก หรือสร้างด้วย --final หรือรุ่น 0.1) จึงไม่เขียนทับ ${isWord ? `ถ้าต้องการข้อความในไฟล์ ให้ใช้ pmqa-report extract ${quoted(path)} กับไฟล์ที่โปรแกรมนี้สร้าง หรือ pmqa-report import ${quoted(path)} กับรายงานเดิม ` : ''}ให้ระบุโฟลเดอร์อื่นด้วย --out หรือใช้ --force เพื่อเขียนทับ`,
        en: `${path}: the program cannot tell whether people have changed this file (another program made or saved it, or it was built with --final or by version 0.1), so it is not overwritten. ${isWord ? `To keep its text, use pmqa-report extract ${quoted(path)} for a file of this program, or pmqa-report import ${quoted(path)} for an old report. ` : ''}Choose another folder with --out, or overwrite it with --force`,
      };
    case 'folder':
      return {
        th: `${path}: บันทึกไม่ได้ มีโฟลเดอร์ชื่อนี้อยู่แล้ว`,
        en: `${path}: cannot be written; a folder has this name`,
      };
    case 'not-a-file':
      return {
        th: `${path}: ไม่ใช่ไฟล์ธรรมดา ให้ระบุโฟลเดอร์อื่นด้วย --out`,
        en: `${path}: not a regular file; choose another folder with --out`,
      };
  }
}

export const OUTPUT_WORDS: WordsOf<OverwriteProblem | MergeProblem> = {
  'not-overwritten': ({ files }) => {
    const lines = files.map(refusal);
    return { th: lines.map(({ th }) => th).join('\n'), en: lines.map(({ en }) => en).join('\n') };
  },
  'other-report': ({ folder, ours, theirs }) => ({
    th: `${folder} มีรายงานอื่นอยู่แล้ว (${ours}) ไฟล์ Word เป็นของ ${theirs} ให้ระบุโฟลเดอร์อื่นด้วย --out หรือใช้ --force เพื่อเขียนทับ`,
    en: `${folder} contains another report (${ours}); the Word file is of ${theirs}. Choose another folder with --out, or overwrite it with --force`,
  }),
  'split-appendices': () => ({
    th: 'ภาคผนวกอยู่ทั้งใน report.yaml และในโฟลเดอร์ appendices ให้ย้ายมาไว้ที่เดียวกันก่อน',
    en: 'the appendices are in report.yaml and in the folder appendices; put them in one place first',
  }),
  'not-editable': ({ file }) => ({
    th: `แก้ ${file} โดยคงส่วนอื่นไว้ไม่ได้ ให้ใช้ --out เพื่อบันทึกไว้ที่อื่น แล้วนำส่วนที่แก้มารวมเอง`,
    en: `${file} cannot be edited without losing something; choose another folder with --out and merge the changes by hand`,
  }),
};
