import { posix as path } from '../../core/platform/index.js';
import type { Edition } from '../../report/edition/index.js';
import { levelFile, levelText } from '../../read/folder/index.js';
import { type Level, ITEM_TITLES, LEVEL_LABELS } from '../../report/index.js';
import type { LevelName } from '../../core/index.js';

const EVIDENCE = [
  '# หลักฐาน: เอาเครื่องหมาย # ออกแล้วแก้ไข',
  '# evidence:',
  '#   - title: ชื่อเอกสาร',
  '#     link: https://www.example.go.th/',
];
const STATEMENTS = [
  '# แนวทาง: เอาเครื่องหมาย # ออก แล้วใส่ข้อความจากคู่มือ ข้อที่ทำแล้วเปลี่ยน [ ] เป็น [x]',
  '# guidelines: |',
  '#   - [ ] แนวทางข้อแรก',
];
const RESULT = '# เขียนผลการดำเนินงานใต้เส้นถัดไป';
const TICKS = '# ข้อที่ทำแล้วเปลี่ยน [ ] เป็น [x]';

/** The file of a level that nothing is written in yet: its statements with open boxes, and what may be added as comments. */
export function levelStarter(code: string, name: LevelName, edition: Edition | undefined): string {
  const given = itemOf(edition, code)?.levels[name];
  const level: Level = {
    level: name,
    criteria: given?.criteria ?? [],
    guidelines: (given?.guidelines ?? []).map((guideline) => ({ ...guideline, met: false })),
    result: [],
    recommendation: undefined,
  };
  const front = levelText(level, path.dirname(levelFile(code, name))).replace(/^---\n|---\n$/gu, '');
  return [
    '---',
    `# ${code} ${ITEM_TITLES[code]} ระดับ ${LEVEL_LABELS[name]}`,
    ...(level.guidelines.length > 0 ? [TICKS] : STATEMENTS),
    ...(front === '' ? [] : [front.trimEnd()]),
    ...EVIDENCE,
    RESULT,
    '---',
    '',
  ].join('\n');
}

/** Whether the comments in a level's file are those of a new folder alone, so that nobody misses them. */
export const hasOnlyStarterComments = (text: string): boolean =>
  text
    .split(/\r?\n/u)
    .every((line) => !line.trimStart().startsWith('#') || KNOWN.has(line.trim()) || TITLE.test(line));

const KNOWN: ReadonlySet<string> = new Set([...EVIDENCE, ...STATEMENTS, TICKS, RESULT]);
const TITLE = /^# \d\.\d .+ ระดับ /u;

const itemOf = (
  edition: Edition | undefined,
  code: string,
): Extract<Edition['categories'][number], { number: 1 | 2 | 3 | 4 | 5 | 6 }>['items'][number] | undefined =>
  edition?.categories
    .flatMap((category) => (category.number === 0 || category.number === 7 ? [] : category.items))
    .find((item) => item.code === code);
