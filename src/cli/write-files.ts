import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

export interface OutputFile {
  readonly path: string;
  readonly data: Uint8Array;
}

/** A file that could not be written; the one that was there before is whole. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly file: string;
  /** The message in Thai. */
  readonly thai: string;

  constructor(file: string, cause: NodeJS.ErrnoException) {
    const folder = cause.code === 'EISDIR';
    const open = cause.code === 'EBUSY' || cause.code === 'EPERM' || cause.code === 'EACCES';
    const reason = cause.code ?? cause.message;
    const english = open
      ? '; is it open in Word or another program, or is the folder read-only? Close it and try again'
      : folder
        ? '; a folder has this name'
        : '';
    const thai = open
      ? ' ไฟล์อาจเปิดอยู่ใน Word หรือโปรแกรมอื่น หรือโฟลเดอร์ไม่อนุญาตให้บันทึก ให้ปิดไฟล์แล้วลองอีกครั้ง'
      : folder
        ? ' มีโฟลเดอร์ชื่อนี้อยู่แล้ว'
        : '';
    super(`${file}: cannot be written (${reason})${english}`, { cause });
    this.file = file;
    this.thai = `${file}: บันทึกไม่ได้ (${reason})${thai}`;
  }
}

/**
 * Writes files: each first under another name in its folder, synced, and all renamed once all are there. Makes folders
 * that are missing. Throws `WriteError`; no temporary file remains.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const temporary: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path: to, data } of files) {
      const from = path.join(path.dirname(to), `.${randomBytes(6).toString('hex')}.tmp`);
      await attempt(to, async () => {
        await mkdir(path.dirname(to), { recursive: true });
        await refuseFolder(to);
        temporary.push({ from, to });
        const handle = await open(from, 'wx');
        try {
          await handle.writeFile(data);
          await handle.sync();
        } finally {
          await handle.close();
        }
      });
    }
    for (const { from, to } of temporary) await attempt(to, () => rename(from, to));
  } catch (error) {
    await Promise.all(temporary.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
}

/** A folder in the place of a file would be noticed only when it is renamed to, with other files written already. */
async function refuseFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error('a folder has this name'), { code: 'EISDIR' });
}

async function attempt(file: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw new WriteError(file, error as NodeJS.ErrnoException);
  }
}
