/** A file that could not be written. The previous file is unchanged. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly file: string;
  /** The message in Thai. */
  readonly thai: string;

  constructor(file: string, cause: NodeJS.ErrnoException) {
    const reason = cause.code ?? cause.message;
    const advice = ADVICE[cause.code ?? ''];
    super(`${file}: cannot be written (${reason})${advice ? `; ${advice.en}` : ''}`, { cause });
    this.file = file;
    this.thai = `${file}: บันทึกไม่ได้ (${reason})${advice ? ` ${advice.th}` : ''}`;
  }
}

const IN_USE = {
  en: 'is it open in Word or another program, or is the file or folder read-only? Close it and try again',
  th: 'ไฟล์อาจเปิดอยู่ใน Word หรือโปรแกรมอื่น หรือไฟล์หรือโฟลเดอร์ไม่อนุญาตให้บันทึก ให้ปิดไฟล์แล้วลองอีกครั้ง',
};
const FULL = {
  en: 'the disk is full; make room and try again',
  th: 'พื้นที่ดิสก์เต็ม ให้เพิ่มพื้นที่ว่างแล้วลองอีกครั้ง',
};

/** What to do, by the error codes of the operating system. */
const ADVICE: Readonly<Record<string, { readonly en: string; readonly th: string } | undefined>> = {
  EBUSY: IN_USE,
  EPERM: IN_USE,
  EACCES: IN_USE,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EISDIR: { en: 'a folder has this name', th: 'มีโฟลเดอร์ชื่อนี้อยู่แล้ว' },
  NOTFILE: { en: 'a pipe or a device has this name', th: 'มีไปป์หรืออุปกรณ์ชื่อนี้อยู่แล้ว' },
  ELOOP: { en: 'links go round in a circle', th: 'ทางลัดชี้วนกันเป็นวง' },
  ENOTDIR: { en: 'a file stands where a folder is needed', th: 'มีไฟล์อยู่ในตำแหน่งที่ต้องเป็นโฟลเดอร์' },
  EROFS: { en: 'the disk is read-only; choose another folder', th: 'ดิสก์นี้อ่านได้อย่างเดียว ให้เลือกโฟลเดอร์อื่น' },
  ENAMETOOLONG: { en: 'the name is too long; choose a shorter one', th: 'ชื่อยาวเกินไป ให้ใช้ชื่อที่สั้นลง' },
};
