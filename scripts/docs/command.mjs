// docs/command.md and docs/command.th.md: the help of every verb, from the program as commander holds it.
import { cell, table } from './markdown.mjs';

const ROOT = new URL('../../', import.meta.url);
const load = (module) => import(new URL(`dist/app/cli/${module}`, ROOT).href);

const WORDS = {
  en: {
    title: 'The command',
    about:
      'Every command and option, as `--help` prints them; `npm run docs` writes this page from the command. The same in Thai: [command.th.md](command.th.md).',
    call: 'How a report is written and edited is in [report-folders.md](report-folders.md) and [word-and-import.md](word-and-import.md).',
    argument: 'argument',
    option: 'option',
    meaning: 'meaning',
    required: ' (required)',
    all: 'Options of every command',
    examples: 'Examples',
    exit: 'Exit codes and colours',
    exits: [
      ['0', 'done'],
      [
        '1',
        'the report, the criteria, the Word file or the template is not valid; every issue is listed with its place',
      ],
      ['2', 'the command was called wrongly'],
      ['3', 'a file is missing, could not be read or written, or holds work that would be lost'],
      ['4', 'an internal error'],
    ],
    code: 'exit code',
    notes: [
      'Results are printed to standard output, messages to standard error. `--json` prints a result for programs.',
      'Colours appear only on a terminal; `NO_COLOR` turns them off.',
    ],
  },
  th: {
    title: 'คำสั่ง',
    about:
      'คำสั่งและตัวเลือกทั้งหมด ตามที่ `--help` แสดง หน้านี้สร้างจากโปรแกรมด้วย `npm run docs` ฉบับภาษาอังกฤษ: [command.md](command.md)',
    call: 'วิธีเขียนรายงานอยู่ใน [คู่มือเจ้าหน้าที่](officers.th.md)',
    argument: 'อาร์กิวเมนต์',
    option: 'ตัวเลือก',
    meaning: 'ความหมาย',
    required: ' (ต้องระบุ)',
    all: 'ตัวเลือกที่ใช้ได้กับทุกคำสั่ง',
    examples: 'ตัวอย่าง',
    exit: 'รหัสจบการทำงานและสี',
    exits: [
      ['0', 'สำเร็จ'],
      ['1', 'รายงาน เกณฑ์ ไฟล์ Word หรือแม่แบบใช้ไม่ได้ โปรแกรมแจ้งทุกข้อพร้อมตำแหน่ง'],
      ['2', 'เรียกคำสั่งผิด'],
      ['3', 'ไม่มีไฟล์ อ่านหรือบันทึกไฟล์ไม่ได้ หรือจะทำให้งานของผู้อื่นสูญหาย'],
      ['4', 'โปรแกรมขัดข้อง'],
    ],
    code: 'รหัส',
    notes: [
      'ผลลัพธ์แสดงทางเอาต์พุตมาตรฐาน ข้อความแจ้งแสดงทางช่องข้อผิดพลาดมาตรฐาน `--json` แสดงผลสำหรับโปรแกรมอื่น',
      'สีแสดงเฉพาะบนหน้าจอคำสั่ง ปิดได้ด้วยตัวแปร `NO_COLOR`',
    ],
  },
};

/** Options that every verb has. */
const COMMON = ['--lang', '--help'];

export async function commandPaper(language) {
  const [{ assemble }, { LANGUAGE }, { VERBS }] = await Promise.all(
    ['command/index.js', 'options/common.js', 'verbs/index.js'].map(load),
  );
  const program = assemble({ verbs: VERBS, common: LANGUAGE, language, version: '', run: async () => {} });
  const words = WORDS[language];
  const verbs = VERBS.flatMap((each) =>
    'verbs' in each ? each.verbs.map((verb) => [`${each.name} ${verb.name}`, verb]) : [[each.name, each]],
  );
  const find = (name) =>
    name.split(' ').reduce((from, part) => from.commands.find((one) => one.name() === part), program);
  const optionRow = ({ flags, description, mandatory }) => [
    `\`${flags}\``,
    cell(description) + (mandatory ? words.required : ''),
  ];
  const isCommon = ({ long }) => COMMON.includes(long);
  const first = find(verbs[0][0]);
  const common = first.createHelp().visibleOptions(first).filter(isCommon);
  return [
    `# ${words.title}`,
    `${words.about} ${words.call}`,
    table(
      [words.option === 'option' ? 'command' : 'คำสั่ง', words.meaning],
      verbs.map(([name]) => [`[\`${name}\`](#${name.replace(' ', '-')})`, cell(find(name).description())]),
    ),
    ...verbs.flatMap(([name, { examples }]) => {
      const command = find(name);
      const options = command.options.filter((option) => !isCommon(option));
      const rows = [
        ...command.registeredArguments.map((each) => [`\`${each.name()}\``, cell(each.description)]),
        ...options.map(optionRow),
      ];
      return [
        `## ${name}`,
        cell(command.description()),
        `    pmqa-report ${name} ${command.usage()}`,
        table([`${words.argument}, ${words.option}`, words.meaning], rows),
        examples.map((example) => `    pmqa-report ${example}`).join('\n'),
      ];
    }),
    `## ${words.all}`,
    table([words.option, words.meaning], [...common.map(optionRow)]),
    `## ${words.exit}`,
    table([words.code, words.meaning], words.exits),
    ...words.notes,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}
