import { Document, isMap, isSeq, visit } from 'yaml';
import type { Fields } from './draft.js';

/** Groups whose entries have a line each. */
const OPEN_DEPTH = 2;
const OPEN = ['paragraphs', 'tables', 'lists', 'drawings'];

/** Fields of a theme as the official one has them. */
const ORDER = [
  'page',
  'align',
  'pageNumber',
  'firstPage',
  'watermark',
  'paragraphs',
  'tables',
  'extraColumns',
  'omit',
  'lists',
  'drawings',
];

const inOrder = (lines: Fields): Fields => {
  const sorted = Object.entries(lines).sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
  return Object.fromEntries(
    sorted.map(([key, value]) => [key, key === 'tables' ? levelsFirst(value) : value]),
  );
};

const levelsFirst = (tables: unknown): unknown => {
  const { levels, ...others } = tables as Fields;
  return levels === undefined ? others : { levels, ...others };
};

/** The lines of a theme, an entry a line, as people write them. */
export function themeText(lines: Fields, form: string): string {
  const head = [
    `# รูปแบบที่อ่านจาก ${form} มีเฉพาะบรรทัดที่ต่างจากแม่แบบทางการ`,
    `# The look of ${form}: only the lines that differ from the official one.`,
  ];
  if (Object.keys(lines).length === 0) return `${head.join('\n')}\n`;
  const document = new Document(inOrder(lines), { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, pair, path) => {
      const depth = path.filter((each) => isMap(each)).length;
      const isOpen = depth < OPEN_DEPTH && OPEN.includes(String((pair.key as { value?: unknown }).value));
      if (!isOpen && (isMap(pair.value) || isSeq(pair.value))) pair.value.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 120, flowCollectionPadding: true, singleQuote: true });
  return `${head.join('\n')}\n${text.replace(/\[ ([\d., ]+) \]/gu, '[$1]')}`;
}
