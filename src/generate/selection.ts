import { LIMIT_NAMES, OptionError } from '../core/index.js';
import { FORMATS, type GenerateOptions } from './options.js';

/** Refuses with `OptionError` a choice of formats or categories that leaves nothing to make, and limits that are none. */
export function checkSelection({
  formats,
  only,
  limits,
}: Pick<GenerateOptions, 'formats' | 'only' | 'limits'>): void {
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
  for (const [name, value] of Object.entries(limits ?? {})) {
    if ((LIMIT_NAMES as readonly string[]).includes(name) && typeof value === 'number' && value > 0) continue;
    throw new OptionError('limits', {
      th: `limits.${name} = ${String(value)} ใช้ไม่ได้ ให้ระบุตัวเลขมากกว่า 0 ของ ${LIMIT_NAMES.join(', ')}`,
      en: `limits.${name} = ${String(value)} is no limit; give a number above 0 for ${LIMIT_NAMES.join(', ')}`,
    });
  }
}
