import fc from 'fast-check';
import { table, type HandMade, type TypedCell } from './hand-made.js';

/** Stands for a word that no other is like. */
const WORD = '@';

const LABELS = [
  'ระดับ',
  'แนวทางดำเนินการ',
  'ผลการดำเนินงาน',
  'เกณฑ์',
  'ประเด็น',
  'ข้อเสนอแนะ',
  'เอกสาร/หลักฐาน',
  '',
  WORD,
];
const LEVELS = [
  'Basic',
  'Advance',
  'Significance',
  'ระดับพื้นฐาน',
  'Basic (A&D)',
  'ระดับก้าวหน้า (Advance)',
  '1. Basic',
];
const STARTS = [
  '',
  '** ',
  '- ',
  '1) ',
  '2. ',
  'ก. ',
  '\t- ',
  '☑ ',
  '1.1 ',
  '• ',
  'เกณฑ์: ',
  'แนวทางดำเนินการ: ',
  'ผลการดำเนินงาน: ',
];
const HEAD: Row = [['ระดับ'], ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']];

type Row = readonly (TypedCell | readonly HandMade[])[];

const line: fc.Arbitrary<HandMade> = fc
  .tuple(
    fc.constantFrom(...STARTS),
    fc.constantFrom('', '', `\n- ${WORD}`, `\n${WORD}`, `\t${WORD}`),
    fc.constantFrom(
      {},
      { bold: true },
      { left: 700, firstLine: -300 },
      { left: 400 },
      { numbered: 0 },
      { numbered: 1 },
    ),
  )
  .map(([start, end, look]) => ({ text: `${start}${WORD}${end}`, ...look }));

const label = fc.constantFrom(...LABELS);
const level = fc.constantFrom(...LEVELS);

const heading = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([category, item, isItem]) => (isItem ? `${category}.${item} ${WORD}` : `หมวด ${category} ${WORD}`));

const cells = (content: fc.Arbitrary<readonly HandMade[]>): fc.Arbitrary<Row> =>
  fc.array(fc.record({ content, across: fc.constantFrom(1, 1, 1, 2, 3) }, { requiredKeys: ['content'] }), {
    minLength: 1,
    maxLength: 5,
  });

function tableOf(content: fc.Arbitrary<readonly HandMade[]>): fc.Arbitrary<HandMade> {
  const head = fc.oneof(fc.constant(HEAD), cells(label.map((text) => [text])));
  const row = fc.oneof(
    fc
      .tuple(level, content, content, content)
      .map(([name, ...three]): Row => [[name, ...three[0]], three[1], three[2]]),
    fc
      .tuple(fc.oneof(heading, level), fc.constantFrom(2, 3))
      .map(([text, across]): Row => [{ content: [text], across }]),
    fc.tuple(label, content).map(([text, blocks]): Row => [[text], blocks]),
    cells(content),
  );
  return fc.tuple(head, fc.array(row, { maxLength: 5 })).map(([first, rows]) => table(first, ...rows));
}

const lines = fc.array(line, { maxLength: 3 });
const inner = tableOf(lines);
const outer = tableOf(
  fc.array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: inner }), { maxLength: 3 }),
);

/** The blocks of a Word file in which anything may stand anywhere; each of its words stands there once. */
export const anyFile: fc.Arbitrary<readonly HandMade[]> = fc
  .array(fc.oneof(outer, line, heading, level), { minLength: 1, maxLength: 5 })
  .map((blocks) => {
    let count = 0;
    const first = ['1.1 ระบบ', table(HEAD, [['Basic'], [WORD], [WORD]])];
    const worded = JSON.stringify([...first, ...blocks]).replaceAll(WORD, () => `ถ้อยคำที่${(count += 1)}นี้`);
    return JSON.parse(worded) as readonly HandMade[];
  });
