import type { Warning } from '../../core/index.js';

/** Where the text is that a report has no place for. */
const PLACES = {
  outside: { th: 'อยู่นอกตาราง', en: 'it stands outside the tables' },
  'text-box': { th: 'อยู่ในกล่องข้อความ', en: 'it stands in a text box' },
  footnote: { th: 'อยู่ในเชิงอรรถ', en: 'it stands in a footnote' },
  comment: { th: 'เป็นความเห็นในขอบกระดาษ', en: 'it is a comment in the margin' },
  chart: { th: 'อยู่ในกราฟหรือแผนภาพ', en: 'it stands in a chart or a diagram' },
  symbol: { th: 'เป็นสัญลักษณ์ของแบบอักษรเฉพาะ', en: 'it is a sign of a font of its own' },
  equation: { th: 'เป็นสมการ', en: 'it is an equation' },
} as const;

/** Why a picture is left out. */
const PICTURES = {
  'linked-picture': { th: 'ภาพไม่ได้อยู่ในไฟล์ เป็นเพียงลิงก์', en: 'it is linked, not in the file' },
  'missing-picture': { th: 'ไม่มีภาพในไฟล์ หรือภาพว่างเปล่า', en: 'the file lacks it, or it is empty' },
  'unknown-picture': {
    th: 'ไม่ใช่ภาพ PNG JPEG SVG GIF WebP หรือ BMP',
    en: 'it is not a PNG, JPEG, SVG, GIF, WebP or BMP picture',
  },
} as const;

export type UnreadPlace = keyof typeof PLACES | keyof typeof PICTURES;

/** Collects what Word shows and a report cannot hold, so that nothing is left out without a word. */
export interface Unread {
  readonly add: (place: UnreadPlace, text: string) => void;
  readonly warnings: readonly Warning[];
  /** The whole texts of the same, pictures aside. */
  readonly texts: readonly string[];
}

export function createUnread(): Unread {
  const warnings: Warning[] = [];
  const texts: string[] = [];
  return {
    warnings,
    texts,
    add(place, found) {
      const text = found.replace(/\s+/gu, ' ').trim();
      if (text === '') return;
      const shown =
        [...text].length > MAX_SHOWN_LENGTH ? `${[...text].slice(0, MAX_SHOWN_LENGTH).join('')}…` : text;
      if (isPicture(place)) {
        const { th, en } = PICTURES[place];
        const message = {
          th: `ไม่ได้นำภาพ “${shown}” มา: ${th}`,
          en: `the picture “${shown}” is left out: ${en}`,
        };
        warnings.push({ code: 'not-read', message });
        return;
      }
      texts.push(text);
      const { th, en } = PLACES[place];
      warnings.push({
        code: 'not-read',
        message: { th: `ไม่ได้อ่านข้อความ “${shown}” เพราะ${th}`, en: `“${shown}” is not read: ${en}` },
      });
    },
  };
}

const isPicture = (place: UnreadPlace): place is keyof typeof PICTURES => place in PICTURES;

const MAX_SHOWN_LENGTH = 60;
