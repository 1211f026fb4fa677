import { importReport, type Level, type Report } from '../../../../src/index.js';
import { plainText } from '../../../../src/markdown/content.js';
import { handMade, type HandMade } from './hand-made.js';

/** The head of an official table of levels. */
export const HEAD = [['ระดับ'], ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']];
/** The lines that begin a report. */
export const FRONT = ['กรมสาธิตการพัฒนา', 'รายงาน PMQA 4.0 รอบ 12 เดือน ปีงบประมาณ พ.ศ. 2567'];

/** What is imported of a Word file that begins with the lines of a report. */
export const imported = async (...blocks: readonly HandMade[]): ReturnType<typeof importReport> =>
  importReport(handMade(...FRONT, ...blocks));

/** The levels of the first item. */
export const levelsOf = ({ categories }: Report): readonly Level[] => categories[0]!.items[0]!.levels;

/** Statements as lists: text, points, whether it is ticked. */
export const statements = (list: Level['guidelines']): unknown =>
  list.map(({ text, points, met }) => [
    plainText(text),
    ...points.map((point) => plainText(point)),
    ...(met === undefined ? [] : [met]),
  ]);

/** Blocks as lines: `# ` before headings, markers before items, two spaces a depth. */
export const texts = (blocks: Level['result']): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [`# ${plainText(block.text)}`];
    if (block.type === 'list')
      return block.items.flatMap((item) => [
        `${item.marker} ${plainText(item.text)}`,
        ...texts(item.children).map((line) => `  ${line}`),
      ]);
    return 'text' in block ? [plainText(block.text)] : [block.type];
  });

/** The items of a report: code, then each level with the lines of its statements and result. */
export const outline = ({ categories }: Report): unknown =>
  categories.flatMap(({ items }) =>
    items.map(({ code, levels }) => [
      code,
      ...levels.map(({ level, guidelines, result }) => [
        level,
        guidelines.map(({ text }) => plainText(text)).join(' '),
        texts(result).join(' '),
      ]),
    ]),
  );
