import type { OutputState } from './output-state.js';

/** A file that is not written, and what is in its place. */
export interface RefusedFile {
  readonly path: string;
  readonly state: Exclude<OutputState, 'new' | 'same' | 'unedited'>;
}

/** Files of somebody that would be lost; nothing was written. `message` is in English, `thai` says the same in Thai. */
export class OverwriteError extends Error {
  override readonly name = 'OverwriteError';
  readonly files: readonly RefusedFile[];
  readonly thai: string;

  constructor(files: readonly RefusedFile[]) {
    const lines = (language: 'th' | 'en'): string =>
      files.map((file) => describeRefusal(file)[language]).join('\n');
    super(lines('en'));
    this.files = files;
    this.thai = lines('th');
  }
}

/** Why a file is not written over, and what to do. */
export function describeRefusal({ path, state }: RefusedFile): { readonly th: string; readonly en: string } {
  const isWord = /\.docx$/iu.test(path);
  switch (state) {
    case 'edited':
      return {
        th: `${path}: มีการแก้ไขหลังจากสร้าง จึงไม่เขียนทับ ให้นำสิ่งที่แก้เข้ารายงานก่อนด้วย pmqa-report extract ${quoted(path)} หรือระบุโฟลเดอร์อื่นด้วย --out หรือใช้ --force เพื่อเขียนทับ`,
        en: `${path}: edited since it was built, so it is not written over. Take the edits into the report first with pmqa-report extract ${quoted(path)}, or give another folder with --out, or --force to write over it`,
      };
    case 'foreign':
      return {
        th: `${path}: ไม่ใช่ไฟล์ที่โปรแกรมนี้สร้างไว้ จึงไม่เขียนทับ ${isWord ? `ถ้าเป็นรายงานเดิมให้ใช้ pmqa-report import ${quoted(path)} ` : ''}ให้ระบุโฟลเดอร์อื่นด้วย --out หรือใช้ --force เพื่อเขียนทับ`,
        en: `${path}: not a file that this program keeps, so it is not written over. ${isWord ? `An old report can be read with pmqa-report import ${quoted(path)}. ` : ''}Give another folder with --out, or --force to write over it`,
      };
    case 'folder':
      return {
        th: `${path}: บันทึกไม่ได้ มีโฟลเดอร์ชื่อนี้อยู่แล้ว`,
        en: `${path}: cannot be written; a folder has this name`,
      };
    case 'not-a-file':
      return {
        th: `${path}: ไม่ใช่ไฟล์ธรรมดา ให้ระบุโฟลเดอร์อื่นด้วย --out`,
        en: `${path}: not a regular file; give another folder with --out`,
      };
  }
}

const quoted = (path: string): string => (/\s/u.test(path) ? `"${path}"` : path);
