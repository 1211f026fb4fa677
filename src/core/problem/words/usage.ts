import type { ExpectedValue, UsageProblem } from '../details/usage.js';
import { suggest } from '../suggest.js';
import { quote, type Words, type WordsOf } from './words.js';

/** What to write instead. */
function advice(expected: ExpectedValue): Words {
  switch (expected.kind) {
    case 'one-of': {
      const values = expected.values.join(', ');
      return { th: `ใช้ได้เฉพาะ ${values}`, en: `use ${values.replace(/, (?=[^,]*$)/u, ' or ')}` };
    }
    case 'list-of': {
      const values = expected.values.join(', ');
      return {
        th: `ให้ระบุอย่างน้อยหนึ่งแบบจาก ${values} คั่นด้วยจุลภาค`,
        en: `give one or more of ${values}, separated by commas`,
      };
    }
    case 'number':
      return {
        th: `ให้ระบุจำนวนเต็ม ${expected.minimum} ถึง ${expected.maximum}`,
        en: `give a whole number from ${expected.minimum} to ${expected.maximum}`,
      };
    case 'list-of-numbers':
      return {
        th: `ให้ระบุเลข ${expected.minimum} ถึง ${expected.maximum} คั่นด้วยจุลภาค`,
        en: `give numbers from ${expected.minimum} to ${expected.maximum}, separated by commas`,
      };
    case 'named-numbers':
      return {
        th: `ให้ระบุชื่อและตัวเลข เช่น pages=500 คั่นด้วยจุลภาค ชื่อที่ใช้ได้คือ ${expected.names.join(', ')}`,
        en: `give names with numbers, such as pages=500, separated by commas; the names are ${expected.names.join(', ')}`,
      };
    case 'list-of-parts':
      return {
        th: 'ให้ระบุหมวด 0 ถึง 7 หรือรหัสประเด็น เช่น 1,2.3 คั่นด้วยจุลภาค',
        en: 'give categories 0 to 7 or codes of items, such as 1,2.3, separated by commas',
      };
    case 'list-of-texts':
      return {
        th: 'ให้ระบุอย่างน้อยหนึ่งรายการ คั่นด้วยจุลภาค',
        en: 'give one or more, separated by commas',
      };
    case 'buddhist-year':
      return { th: 'ให้ระบุปี พ.ศ. เช่น 2569', en: 'give a year of the Buddhist era, such as 2569' };
    default:
      return expected satisfies never;
  }
}

function meant(given: string, known: readonly string[]): Words {
  const suggestion = suggest(given, known);
  return suggestion === undefined
    ? { th: '', en: '' }
    : { th: ` หมายถึง ${suggestion} หรือไม่`, en: `; did you mean ${suggestion}?` };
}

export const USAGE_WORDS: WordsOf<UsageProblem> = {
  'unknown-command': ({ command, known }) => {
    const { th, en } = meant(command, known);
    return { th: `ไม่รู้จักคำสั่ง ${command}${th}`, en: `unknown command ${command}${en}` };
  },
  'unknown-command-option': ({ option, known }) => {
    const { th, en } = meant(option, known);
    return { th: `ไม่รู้จักตัวเลือก ${option}${th}`, en: `unknown option ${option}${en}` };
  },
  'argument-missing': ({ argument }) => ({
    th: `ไม่ได้ระบุ <${argument}>`,
    en: `<${argument}> is missing`,
  }),
  'option-missing': ({ option }) => ({
    th: `ต้องระบุตัวเลือก ${option}`,
    en: `the option ${option} is required`,
  }),
  'option-value-missing': ({ option }) => ({
    th: `ตัวเลือก ${option} ต้องมีค่า`,
    en: `the option ${option} needs a value`,
  }),
  'too-many-arguments': ({ found, maximum }) => ({
    th: `ระบุค่าเกิน รับได้ ${maximum} ค่า แต่พบ ${found} ค่า`,
    en: `too many arguments: expected ${maximum}, found ${found}`,
  }),
  'bad-option-value': ({ option, found, expected }) => {
    const { th, en } = advice(expected);
    return {
      th: `ตัวเลือก ${option} ใช้ค่า ${quote(found)} ไม่ได้ ${th}`,
      en: `the option ${option} cannot be ${quote(found)}; ${en}`,
    };
  },
};
