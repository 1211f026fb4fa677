import { expect, it } from '@jest/globals';
import { formatPath } from '../../src/core/index.js';
import { parseReport } from '../../src/report/index.js';

// What programs give in place of a report. Each is refused at its path, with words from which a programmer knows what to write.
const level = (rest: object = {}): object => ({ level: 'basic', ...rest });
const item = (rest: object = {}): object => ({ code: '1.1', levels: [level()], ...rest });
const report = (rest: object = {}): Record<string, unknown> => ({ agency: 'กรม', fiscalYear: 2568, ...rest });
const withCategories = (...categories: unknown[]): object => report({ categories });
const withItems = (...items: object[]): object => withCategories({ number: 1, items });
const withLevel = (rest: object): object => withItems(item({ levels: [level(rest)] }));
const withBlock = (block: unknown): object => withLevel({ result: [block] });
const withIndicator = (rest: object): object =>
  report({ results: { items: [{ code: '7.1', indicators: [{ name: 'ก', ...rest }] }] } });
const without = (key: string, rest: object = {}): object => {
  const { [key]: _, ...others } = report();
  return { ...others, ...rest };
};

const LEVEL = 'categories[0].items[0].levels[0]';
const BLOCK = `${LEVEL}.result[0]`;
const INDICATOR = 'results.items[0].indicators[0]';

const circular = report() as { appendices?: unknown };
circular.appendices = [{ title: 'ก', content: [circular] }];

it.each<[what: string, value: unknown, path: string, english: RegExp, thai: RegExp]>([
  ['a promise', Promise.resolve(report()), 'report', /found Promise; await it/, /await/],
  ['the text of a file', JSON.stringify(report()), 'report', /JSON.parse/, /JSON.parse/],
  ['the path of a file', 'report.yaml', 'report', /readReport/, /readReport/],
  ['the bytes of a file', Buffer.from('{}'), 'report', /readReport/, /readReport/],
  ['a Map', new Map(Object.entries(report())), 'report', /Object.fromEntries/, /Object.fromEntries/],
  ['what parseReport gave', { ok: true, report: report() }, 'report', /its field report/, /ในช่อง report/],
  ['several', [report()], 'report', /expected an object, found a list/, /แต่พบรายการ/],
  ['null', null, 'report', /found nothing \(null\)/, /ค่าว่าง \(null\)/],
  ['a circle', circular, 'appendices[0].content[0]', /refers back/, /วนกลับ/],
  ['no agency', without('agency'), 'agency', /missing; give text/, /ไม่มีค่า/],
  ['a misspelt key', without('agency', { agancy: 'ก' }), 'agancy', /mean “agency”/, /“agency”/],
  ['a key with a dash', report({ fiscal_year: 1 }), 'fiscal_year', /mean “fiscalYear”/, /“fiscalYear”/],
  ['another name', without('fiscalYear', { year: 2568 }), 'year', /mean “fiscalYear”/, /“fiscalYear”/],
  ['a year as text', report({ fiscalYear: '2568' }), 'fiscalYear', /without quotation marks: 2568/, /2568/],
  ['a year in Thai digits', report({ fiscalYear: '๒๕๖๘' }), 'fiscalYear', /: 2568/, /อารบิก เช่น 2568/],
  ['a year of the Common Era', report({ fiscalYear: 2025 }), 'fiscalYear', /write 2568/, /เขียน 2568/],
  ['half a year', report({ fiscalYear: 68 }), 'fiscalYear', /did you mean 2568/, /หมายถึง 2568/],
  ['a Date as a year', report({ fiscalYear: new Date() }), 'fiscalYear', /found a Date/, /พบ Date/],
  ['NaN', report({ fiscalYear: NaN }), 'fiscalYear', /found NaN/, /พบ NaN/],
  ['another round', report({ roundMonths: 3 }), 'roundMonths', /allowed: 6, 9, 12/, /6, 9, 12/],
  ['a Date', report({ date: new Date(0) }), 'date', /found a Date; write it as text/, /ปี ค.ศ.-เดือน-วัน/],
  ['a number as a date', report({ date: 20250930 }), 'date', /'2025-09-30'/, /"2025-09-30"/],
  ['a Buddhist date', report({ date: '2568-09-30' }), 'date', /write 2025-09-30/, /เขียน 2025-09-30/],
  ['a date with slashes', report({ date: '30/9/2568' }), 'date', /write 2025-09-30/, /เขียน 2025-09-30/],
  ['a date with a time', report({ date: '2025-09-30T00:00:00Z' }), 'date', /write 2025-09-30/, /2025-09-30/],
  ['no such day', report({ date: '2025-02-30' }), 'date', /no day of the calendar/, /ไม่มีในปฏิทิน/],
  ['another standard', report({ standard: 'PMQA4.0' }), 'standard', /mean “PMQA 4.0”/, /“PMQA 4.0”/],
  ['one category', report({ categories: { number: 1 } }), 'categories', /a list even of one/, /\[ \]/],
  [
    'a number as text',
    withCategories({ number: '1', items: [item()] }),
    'categories[0].number',
    /: 1$/,
    /1$/,
  ],
  [
    'category 7',
    withCategories({ number: 7, items: [item()] }),
    'categories[0].number',
    /“results”/,
    /results/,
  ],
  ['no items', withCategories({ number: 1 }), 'categories[0].items', /missing; give a list/, /รายการ/],
  ['null in a list', withCategories(null), 'categories[0]', /found nothing \(null\)/, /null/],
  ['a code as a number', withItems(item({ code: 1.1 })), 'categories[0].items[0].code', /quotation/, /คำพูด/],
  ['no such code', withItems(item({ code: '1.5' })), 'categories[0].items[0].code', /1.3, 1.4/, /1.3, 1.4/],
  [
    'a code with a dash',
    withItems(item({ code: '1-1' })),
    'categories[0].items[0].code',
    /mean “1.1”/,
    /“1.1”/,
  ],
  ['a code in Thai', withItems(item({ code: '๑.๑' })), 'categories[0].items[0].code', /mean “1.1”/, /“1.1”/],
  [
    'a code elsewhere',
    withItems(item({ code: '2.1' })),
    'categories[0].items[0].code',
    /category 2/,
    /หมวด 2/,
  ],
  ['a code twice', withItems(item(), item()), 'categories[0].items[1].code', /twice; the first is at/, /ซ้ำ/],
  ['a level with a capital', withLevel({ level: 'Basic' }), `${LEVEL}.level`, /mean “basic”/, /“basic”/],
  ['a wrong level', withLevel({ level: 'advanced' }), `${LEVEL}.level`, /mean “advance”/, /“advance”/],
  ['a level in Thai', withLevel({ level: 'พื้นฐาน' }), `${LEVEL}.level`, /mean “basic”/, /“basic”/],
  ['a level as a text', withItems(item({ levels: ['basic'] })), LEVEL, /expected an object/, /พบข้อความ/],
  [
    'a level twice',
    withItems(item({ levels: [level(), level()] })),
    'categories[0].items[0].levels[1].level',
    /twice/,
    /ซ้ำ/,
  ],
  [
    'levels by name',
    withItems(item({ levels: { basic: {} } })),
    'categories[0].items[0].levels',
    /a list/,
    /รายการ/,
  ],
  ['yes', withLevel({ passed: 'yes' }), `${LEVEL}.passed`, /true or false, found text/, /true หรือ false/],
  [
    'a text for a list',
    withLevel({ guidelines: 'ก' }),
    `${LEVEL}.guidelines`,
    /expected a list, found text/,
    /รายการ/,
  ],
  [
    'a guideline with a title',
    withLevel({ guidelines: [{ title: 'ก' }] }),
    `${LEVEL}.guidelines[0].title`,
    /“text”/,
    /“text”/,
  ],
  [
    'one block',
    withLevel({ result: { type: 'note', text: 'ก' } }),
    `${LEVEL}.result`,
    /even of one/,
    /\[ \]/,
  ],
  ['texts for blocks', withBlock('ก'), BLOCK, /type: "paragraph"/, /type: "paragraph"/],
  ['a promise of text', withLevel({ result: Promise.resolve('ก') }), `${LEVEL}.result`, /await/, /await/],
  ['bytes for text', withLevel({ result: Buffer.from('ก') }), `${LEVEL}.result`, /toString/, /toString/],
  ['no type', withBlock({ text: 'ก' }), `${BLOCK}.type`, /heading \/ paragraph/, /heading \/ paragraph/],
  [
    'a short type',
    withBlock({ type: 'para', text: 'ก' }),
    `${BLOCK}.type`,
    /mean “paragraph”/,
    /“paragraph”/,
  ],
  [
    'a type of HTML',
    withBlock({ type: 'img', image: 'a.png' }),
    `${BLOCK}.type`,
    /mean “figure”/,
    /“figure”/,
  ],
  ['content for text', withBlock({ type: 'note', content: 'ก' }), `${BLOCK}.content`, /“text”/, /“text”/],
  [
    'a mark of HTML',
    withBlock({ type: 'note', text: [{ type: 'strong', text: 'ก' }] }),
    `${BLOCK}.text[0].type`,
    /“bold”/,
    /“bold”/,
  ],
  [
    'a style of CSS',
    withBlock({ type: 'list', style: 'decimal', items: ['ก'] }),
    `${BLOCK}.style`,
    /“decimal-paren”/,
    /“decimal-paren”/,
  ],
  [
    'items in an item',
    withBlock({ type: 'list', style: 'dash', items: [{ items: [] }] }),
    `${BLOCK}.items[0].items`,
    /“children”/,
    /“children”/,
  ],
  [
    'uneven rows',
    withBlock({ type: 'table', rows: [['ก', 'ข'], ['ค']] }),
    `${BLOCK}.rows[1]`,
    /first row has 2/,
    /แถวแรกมี 2/,
  ],
  [
    'a number in a cell',
    withBlock({ type: 'table', rows: [[5]] }),
    `${BLOCK}.rows[0][0]`,
    /quotation/,
    /คำพูด/,
  ],
  [
    'a name of HTML',
    withBlock({ type: 'table', rows: [[{ text: 'ก', colspan: 2 }]] }),
    `${BLOCK}.rows[0][0].colspan`,
    /“columnSpan”/,
    /“columnSpan”/,
  ],
  [
    'a picture as bytes',
    withBlock({ type: 'figure', image: Buffer.from('a') }),
    `${BLOCK}.image`,
    /data:image\/png;base64/,
    /data:image/,
  ],
  ['src', withBlock({ type: 'figure', src: 'a.png' }), `${BLOCK}.src`, /mean “image”/, /“image”/],
  [
    'a share of one',
    withBlock({ type: 'figure', image: 'a.png', width: '50%' }),
    `${BLOCK}.width`,
    /: 50$/,
    /50$/,
  ],
  [
    'evidence as text',
    withLevel({ evidence: ['ก'] }),
    `${LEVEL}.evidence[0]`,
    /found text; .*title/,
    /title/,
  ],
  [
    'url',
    withLevel({ evidence: [{ title: 'ก', url: 'https://a' }] }),
    `${LEVEL}.evidence[0].url`,
    /mean “link”/,
    /“link”/,
  ],
  [
    'a script as a link',
    withLevel({ evidence: [{ title: 'ก', link: 'javascript:1' }] }),
    `${LEVEL}.evidence[0].link`,
    /https:/,
    /https:/,
  ],
  ['results as a list', report({ results: [{ code: '7.1' }] }), 'results', /expected an object/, /พบรายการ/],
  ['a percentage as text', withIndicator({ target: '80%' }), `${INDICATOR}.target`, /: 80$/, /80$/],
  [
    'a comma in a number',
    withIndicator({ target: '1,234.5' }),
    `${INDICATOR}.target`,
    /: 1234.5$/,
    /1234.5$/,
  ],
  [
    'a dash for no figure',
    withIndicator({ years: [{ year: 2566, value: '-' }] }),
    `${INDICATOR}.years[0].value`,
    /leave it empty/,
    /เว้นว่าง/,
  ],
  [
    'years in no order',
    withIndicator({
      years: [
        { year: 2567, value: 1 },
        { year: 2566, value: 1 },
      ],
    }),
    `${INDICATOR}.years[1].year`,
    /earliest first/,
    /เก่าไปปีใหม่/,
  ],
  [
    'up',
    withIndicator({ direction: 'up' }),
    `${INDICATOR}.direction`,
    /“higher-is-better”/,
    /“higher-is-better”/,
  ],
  ['no weight', withIndicator({ weight: 0 }), `${INDICATOR}.weight`, /\(above 0\)/, /มากกว่า 0/],
  ['a score of no item', report({ scores: { '1.9': 300 } }), 'scores."1.9"', /has no item “1.9”/, /“1.9”/],
  [
    'scores as a Map',
    report({ scores: new Map() }),
    'scores',
    /found a Map; use Object/,
    /Object.fromEntries/,
  ],
  ['a Set', report({ appendices: new Set() }), 'appendices', /found a Set; spread/, /พบ Set/],
  ['a function', report({ title: () => 'ก' }), 'title', /expected text, found a function/, /พบฟังก์ชัน/],
])('%s is refused with what to write', (_, value, path, english, thai) => {
  const parsed = parseReport(value);
  const issues = parsed.ok ? [] : parsed.issues;
  const issue = issues.find((each) => formatPath(each.path) === path);
  expect(issues.map((each) => formatPath(each.path))).toContain(path);
  expect(issue?.message.en).toMatch(english);
  expect(issue?.message.th).toMatch(thai);
});

it('an instance of a class is a report by its fields', () => {
  class Report {
    readonly agency = 'กรม';
    readonly fiscalYear = 2568;
  }
  expect(parseReport(new Report()).ok).toBe(true);
});
