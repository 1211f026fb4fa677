import type { Words } from '../../../core/index.js';
import type { Store } from '../store.js';

/** A text in the language of the page. */
export const say = (store: Store, words: Words): string => words[store.state().language];

/** Words of rows and fields that are the same in every form. */
export const ROW_WORDS = {
  add: (noun: Words): Words => ({ th: `+ เพิ่ม${noun.th}`, en: `+ Add ${noun.en.toLowerCase()}` }),
  numbered: (noun: Words, at: number): Words => ({
    th: `${noun.th}ที่ ${String(at + 1)}`,
    en: `${noun.en} ${String(at + 1)}`,
  }),
  remove: (row: Words): Words => ({ th: `ลบ ${row.th}`, en: `Remove ${row.en}` }),
  up: (row: Words): Words => ({ th: `เลื่อน ${row.th} ขึ้น`, en: `Move ${row.en} up` }),
  down: (row: Words): Words => ({ th: `เลื่อน ${row.th} ลง`, en: `Move ${row.en} down` }),
  removeShort: { th: 'ลบ', en: 'Remove' },
  none: (noun: Words): Words => ({ th: `ยังไม่มี${noun.th}`, en: `None yet` }),
} as const;
