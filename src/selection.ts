import { FORMATS, OptionError, type GenerateOptions } from './options.js';

/** Refuses with `OptionError` a choice of formats or categories that leaves nothing to make. */
export function checkSelection({ formats, only }: Pick<GenerateOptions, 'formats' | 'only'>): void {
  const unknown = formats?.find((format) => !FORMATS.includes(format));
  const known = FORMATS.join(', ');
  if (unknown !== undefined) {
    throw new OptionError('formats', {
      th: `ไม่รู้จักรูปแบบไฟล์ “${unknown}” ใช้ได้เฉพาะ ${known}`,
      en: `“${unknown}” is no format; give ${known}`,
    });
  }
  if (formats?.length === 0) {
    throw new OptionError('formats', {
      th: `ไม่ได้ระบุรูปแบบไฟล์ ให้ระบุอย่างน้อยหนึ่งแบบจาก ${known}`,
      en: `no format is given; give one or more of ${known}`,
    });
  }
  if (only?.length === 0) {
    throw new OptionError('only', {
      th: 'ไม่ได้ระบุหมวดที่จะพิมพ์ ให้ระบุอย่างน้อยหนึ่งหมวด หรือไม่ใช้ตัวเลือก only',
      en: 'no category is given to print; give one or more, or leave the option only out',
    });
  }
}
