import type { TemplateIssue } from '../../../core/index.js';
import { HELPER_GUIDES } from './helpers.js';
import { PARTIALS } from './partials.js';
import { WISHES } from './wishes.js';

/** The guide of an ejected template, in Thai and English. */
export function templateGuide(): string {
  const wishes = WISHES.map(({ th, en, files, note }) => {
    const lines = Object.entries(files).map(([file, text]) =>
      text === ''
        ? `\`${file}\`: ไฟล์ว่าง / an empty file\n`
        : `\`${file}\`\n\n${fence(file)}\n${text}\n\`\`\`\n`,
    );
    return [`### ${th} / ${en}\n`, ...lines, ...(note ? [`${note.th}<br/>${note.en}\n`] : [])].join('\n');
  });
  const partials = Object.entries(PARTIALS).map(
    ([name, { data, th, en }]) => `| \`${name}.hbs\` | ${data} | ${th}<br/>${en} |`,
  );
  const helpers = Object.entries(HELPER_GUIDES).map(
    ([name, { example, th, en }]) => `| \`${name}\` | \`${example}\` | ${th}<br/>${en} |`,
  );
  return `${[
    '# แม่แบบของหน่วยงาน / A custom template',
    '',
    '1. `theme.yaml` (ขนาด สี ความกว้าง): ลบทุกบรรทัด แล้ววางเฉพาะบรรทัดที่ต้องการต่างจากแม่แบบทางการ ที่เหลือโปรแกรมเติมให้เอง ตัวอย่างที่ขึ้นต้นด้วยคำเดียวกัน',
    '   (เช่น `tables:`) ให้รวมไว้ใต้คำเดียว',
    '2. ไฟล์ `.hbs` (ข้อความ ลำดับ): แก้เฉพาะไฟล์ที่ต้องการ แล้วลบไฟล์อื่น',
    '3. ดูผลระหว่างแก้: `pmqa-report template preview <โฟลเดอร์นี้>` ตรวจ: `pmqa-report template check <โฟลเดอร์นี้>`',
    '4. สร้างเอกสาร: `pmqa-report build <รายงาน> --template <โฟลเดอร์นี้>`',
    '',
    '1. `theme.yaml` (sizes, colours, widths): delete all its lines and write those alone that are to differ; the rest is taken from the',
    '   official template. Examples that begin with the same word, such as `tables:`, go under one.',
    '2. The `.hbs` files (words, order): change those that you need and delete the others, which then follow later versions.',
    '3. See the look while you change it: `pmqa-report template preview <this folder>`. Find mistakes: `pmqa-report template check <this folder>`.',
    '4. Make the documents: `pmqa-report build <report> --template <this folder>`.',
    '',
    '## ตัวอย่าง / Examples',
    '',
    ...wishes,
    '### ตรวจข้อมูลของหน่วยงานเอง / Check custom data\n',
    'ไฟล์ `extra.schema.json` ในโฟลเดอร์นี้ (JSON Schema) บอกว่าช่องใน extra ของแต่ละส่วนต้องเป็นอย่างไร `check` และ `build` จะแจ้งจุดที่ไม่ตรง<br/>A file `extra.schema.json` (JSON Schema) says what `extra` of each part must hold; `check` and `build` tell what does not fit.\n',
    `\`\`\`json\n${EXAMPLE_SCHEMA}\n\`\`\`\n`,
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

/** Parts: report, item, level, criterion, guideline, indicator, activity. */
export const EXAMPLE_SCHEMA = `{
  "properties": {
    "level": {
      "properties": {
        "owner": { "type": "string", "title": "ผู้รับผิดชอบ", "minLength": 1 },
        "due": { "format": "date" },
        "budget": { "type": "number", "minimum": 0 }
      },
      "required": ["owner"]
    }
  }
}`;

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
