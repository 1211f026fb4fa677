import { expect, it } from '@jest/globals';
import { PmqaError } from '../../src/core/index.js';
import { generateAll } from '../../src/batch/index.js';
import { generateReport } from '../../src/generate/index.js';
import { importReport } from '../../src/isolated/index.js';
import { readReport } from '../../src/read/index.js';
import { checkReport } from '../../src/tools/check/index.js';
import { starterFiles } from '../../src/tools/starter/index.js';
import { useAssets } from '../../src/options/index.js';
import { registerFamily } from '../../src/write/probe/index.js';
import { parsed, smallReport } from '../support/report.js';

// What programs give as options. Nothing is ignored: each is refused by its name, with what to write.
const generate = (options: unknown) => (): unknown => generateReport(smallReport(), options as never);
const wrong = (value: unknown): never => value as never;
const nothing = new Uint8Array();
const transferred = (): Uint8Array => {
  const bytes = new Uint8Array(8);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
};
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

it.each<[what: string, call: () => unknown, english: RegExp, thai: RegExp]>([
  ['null', generate(null), /^options must be a plain object, not null/, /พบ null/],
  ['a text', generate('pdf'), /^options must be a plain object, not “pdf”/, /“pdf”/],
  ['a promise', generate(Promise.resolve({})), /not Promise; await it first/, /await/],
  ['format', generate({ format: 'pdf' }), /no option format; did you mean formats/, /formats/],
  ['formats as a text', generate({ formats: 'pdf' }), /^formats must be a list/, /รายการ/],
  [
    'a format in capitals',
    generate({ formats: ['PDF'] }),
    /unknown format “PDF”; use docx or pdf/,
    /docx, pdf/,
  ],
  ['the old Word', generate({ formats: ['doc'] }), /unknown format “doc”; use docx or pdf/, /docx, pdf/],
  ['no format', generate({ formats: [] }), /at least one of docx, pdf/, /docx, pdf/],
  ['digits with a capital', generate({ digits: 'Thai' }), /^digits .*did you mean “thai”/, /“thai” หรือไม่/],
  ['digits as a code', generate({ digits: 'th' }), /“arabic” or “thai”, not “th”/, /“thai”/],
  ['thaiDigits', generate({ thaiDigits: true }), /did you mean digits/, /digits/],
  [
    'a Date',
    generate({ date: new Date(0) }),
    /^date must be a date as the text YYYY-MM-DD, not Date/,
    /YYYY-MM-DD/,
  ],
  ['a Buddhist date', generate({ date: '2568-09-30' }), /write 2025-09-30/, /เขียน 2025-09-30/],
  ['a date with slashes', generate({ date: '30/09/2025' }), /write 2025-09-30/, /เขียน 2025-09-30/],
  ['no such day', generate({ date: '2025-02-30' }), /no day of the calendar/, /ปฏิทิน/],
  ['centred', generate({ align: 'center' }), /“left” or “justify”, not “center”/, /“justify”/],
  ['justified', generate({ align: 'justified' }), /did you mean “justify”/, /“justify” หรือไม่/],
  ['true as a text', generate({ titlePage: 'true' }), /^titlePage must be true or false/, /true หรือ false/],
  ['toc', generate({ toc: true }), /did you mean contents/, /contents/],
  ['tableOfContents', generate({ tableOfContents: true }), /did you mean contents/, /contents/],
  ['one category', generate({ only: 1 }), /^only must be a list/, /รายการ/],
  [
    'a category as a text',
    generate({ only: ['1'] }),
    /^only\[0\] must be the number of a category/,
    /หมายเลขหมวด/,
  ],
  ['no such item', generate({ only: ['1.9'] }), /^only\[0\] .*not “1.9”/, /“1.9”/],
  [
    'a category that is not there',
    generate({ only: [3] }),
    /no category or item 3; its categories are 1/,
    /มีหมวด 1/,
  ],
  ['pdf: true', generate({ pdf: true }), /^pdf must be a plain object/, /ออบเจกต์/],
  [
    'another standard',
    generate({ pdf: { standard: 'PDF/A-3b' } }),
    /^pdf.standard .*did you mean/,
    /“PDF\/A-2b”/,
  ],
  [
    'a misspelt inner name',
    generate({ pdf: { standart: 'none' } }),
    /no option pdf.standart; did you mean standard/,
    /standard/,
  ],
  ['an inner name', generate({ standard: 'none' }), /did you mean pdf.standard/, /pdf.standard/],
  ['tagged', generate({ tagged: false }), /did you mean pdf.tagged/, /pdf.tagged/],
  [
    'a font by name',
    generate({ font: 'Sarabun' }),
    /^font must be a font family from registerFamily/,
    /registerFamily/,
  ],
  ['a font not awaited', generate({ font: Promise.resolve({}) }), /^font .*await it first/, /await/],
  ['fonts', generate({ fonts: [] }), /did you mean font\?/, /font/],
  [
    'limits below 0',
    generate({ limits: { pages: -1 } }),
    /^limits.pages must be a number above 0/,
    /มากกว่า 0/,
  ],
  [
    'maxPages',
    generate({ limits: { maxPages: 5 } }),
    /no option limits.maxPages; did you mean pages/,
    /pages/,
  ],
  ['a limit as a text', generate({ limits: { pages: '5' } }), /^limits.pages .*not “5”/, /“5”/],
  [
    'a controller',
    generate({ signal: new AbortController() }),
    /^signal must be an AbortSignal.*its signal/,
    /controller.signal/,
  ],
  ['progress as a text', generate({ onProgress: 'x' }), /^onProgress must be a function/, /ฟังก์ชัน/],
  [
    'no such template',
    generate({ template: '/nowhere' }),
    /\/nowhere: there is no such file or folder \(given as template\)/,
    /ไม่พบ.* \(ที่ระบุใน template\)/,
  ],
  [
    'a template by URL',
    generate({ template: new URL('file:///tmp') }),
    /^template .*fileURLToPath/,
    /fileURLToPath/,
  ],
  [
    'no such criteria',
    generate({ criteria: '/nowhere.json' }),
    /\/nowhere.json: there is no such.* \(given as criteria\)/,
    /ไม่พบ/,
  ],
  [
    'an empty edition',
    generate({ criteria: {} }),
    /^criteria must be an edition from readEdition/,
    /readEdition/,
  ],
  ['no such folder', generate({ baseDir: '/nowhere' }), /\/nowhere: .*\(given as baseDir\)/, /ไม่พบ/],
  ['a phrase', generate({ keepTogether: 'กรม' }), /^keepTogether must be a list/, /รายการ/],
  ['roundtrip', generate({ roundtrip: false }), /did you mean roundTrip/, /roundTrip/],
  [
    'a year of the Common Era',
    () => importReport(nothing, { fiscalYear: 2025 }),
    /^fiscalYear must be a year of the Buddhist/,
    /พ.ศ./,
  ],
  ['category 7', () => importReport(nothing, { category: 7 }), /^category must be .* 1 to 6/, /1 ถึง 6/],
  ['repairs', () => readReport('a.yaml', wrong({ repairs: true })), /did you mean repair/, /repair/],
  ['no year', () => starterFiles(wrong({})), /^fiscalYear must be a year of the Buddhist era/, /พ.ศ./],
  [
    'no name of a font',
    () => registerFamily(wrong({ regular: 'a.ttf' })),
    /^source.name must be text/,
    /ข้อความ/,
  ],
  [
    'no such font',
    () => registerFamily({ name: 'A', regular: '/nowhere.ttf' }),
    /\/nowhere.ttf: there is no such/,
    /ไม่พบ/,
  ],
  [
    'no jobs',
    () => generateAll([], { jobs: 0 }).next(),
    /^jobs must be a whole number from 1 up/,
    /จำนวนเต็ม/,
  ],
  ['one path for many', () => generateAll(wrong('a.yaml')).next(), /^inputs must be an iterable/, /array/],
  [
    'exist',
    () => checkReport(parsed(smallReport()), wrong({ exist: () => true })),
    /did you mean exists/,
    /exists/,
  ],
  ['bytes that were transferred', () => readReport(transferred()), /^file must be/, /file/],
  ['a proxy that was revoked', () => importReport(wrong(revoked())), /^file must be .*not Proxy/, /Proxy/],
  ['a number for a folder', () => useAssets(wrong(5)), /^assets must be a folder/, /โฟลเดอร์/],
])('%s is refused with what to write', async (_, call, english, thai) => {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PmqaError);
  const { en, th } = (error as PmqaError).messages;
  expect(en).toMatch(english);
  expect(th).toMatch(thai);
});
