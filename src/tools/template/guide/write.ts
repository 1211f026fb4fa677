import type { TemplateIssue } from '../../../core/index.js';
import { HELPER_GUIDES } from './helpers.js';
import { PARTIALS } from './partials.js';
import { WISHES } from './wishes.js';

/** The guide of an ejected template, in Thai and English. */
export function templateGuide(): string {
  const wishes = WISHES.map(
    ({ th, en, file, lines }) => `**${th} / ${en}** – \`${file}\`\n\n${fence(file)}\n${lines}\n\`\`\`\n`,
  );
  const partials = Object.entries(PARTIALS).map(
    ([name, { data, th, en }]) => `| \`${name}.hbs\` | ${data} | ${th}<br/>${en} |`,
  );
  const helpers = Object.entries(HELPER_GUIDES).map(
    ([name, { example, th, en }]) => `| \`${name}\` | \`${example}\` | ${th}<br/>${en} |`,
  );
  return `${[
    '# แม่แบบของหน่วยงาน / A custom template',
    '',
    'เก็บไว้เฉพาะไฟล์และบรรทัดที่ต่างจากแม่แบบทางการ ไฟล์ที่ไม่แก้ลบทิ้งได้ ตรวจด้วย `pmqa-report template check <โฟลเดอร์>` ดูผลด้วย',
    '`pmqa-report template preview <โฟลเดอร์>`',
    '',
    'Keep only the files and lines that differ from the official template; the others can be deleted. `pmqa-report template check <dir>`',
    'finds mistakes, `pmqa-report template preview <dir>` shows the look while you change it. `theme.yaml` has sizes, colours and widths;',
    'the `.hbs` files have words and order. Custom fields are in `extra` of a report, item, level, statement, indicator or activity.',
    '',
    '## ตัวอย่าง / Examples',
    '',
    ...wishes,
    '## ไฟล์ / Partials',
    '',
    '| file | data | |',
    '| --- | --- | --- |',
    ...partials,
    '',
    '## คำสั่ง / Helpers',
    '',
    '| helper | example | |',
    '| --- | --- | --- |',
    ...helpers,
  ].join('\n')}\n`;
}

const fence = (file: string): string => `\`\`\`${file.endsWith('.yaml') ? 'yaml' : 'handlebars'}`;

/** What a Word form shows and the template made from it does not. */
export const notesText = (notes: readonly TemplateIssue[]): string =>
  notes.length === 0
    ? ''
    : [
        '# ส่วนของแบบฟอร์มที่ไม่ได้นำมา / Not taken from the form',
        '',
        ...notes.map(({ message: { th, en } }) => `- ${th}<br/>${en}`),
        '',
        '',
      ].join('\n');
