import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../../core/platform/node/index.js';
import { say } from '../../language.js';
import { verb, type CliArgument, type VerbGroup } from '../command/index.js';
import { JSON_RESULT, REPORT } from '../options/common.js';
import { FOLDER as NEW_FOLDER } from '../options/values.js';
import { inShell } from '../print/in-shell.js';
import { printJson, printLine } from '../print/lines.js';

const eject = verb({
  name: 'eject',
  words: {
    th: 'คัดลอกแม่แบบทางการไปโฟลเดอร์ใหม่เพื่อแก้ไข',
    en: 'copy the official template to a new folder, where you can change it',
  },
  arguments: [
    { name: { th: 'โฟลเดอร์', en: 'dir' }, words: { th: 'โฟลเดอร์ที่จะสร้าง', en: 'folder to write to' } },
  ],
  options: {},
  examples: ['template eject our-template'],
  run: async ([folder], { lang }) => {
    const { ejectTemplate } = await import('../../../tools/template/index.js');
    const { files } = await ejectTemplate(folder);
    for (const file of files) printLine(path.join(folder, file));
    const advice = {
      th: `แก้ไขไฟล์เหล่านี้ แล้วใช้ pmqa-report build <รายงาน> --template ${folder} (ไฟล์ที่ไม่แก้ลบทิ้งได้)`,
      en: `Change these files, then run pmqa-report build <report> --template ${folder} (files that you do not change can be deleted)`,
    };
    process.stderr.write(`${say(advice, lang)}\n`);
  },
});

const from = verb({
  name: 'from',
  words: {
    th: 'สร้างแม่แบบจากแบบฟอร์ม Word ของหน่วยงาน: ขนาดหน้า ระยะขอบ ตัวอักษร สี ตาราง หัวและท้ายกระดาษ',
    en: "make a template from an agency's Word form: page, margins, letters, colours, tables, header and footer",
  },
  arguments: [
    {
      name: { th: 'แบบฟอร์ม', en: 'form' },
      words: { th: 'แบบฟอร์ม Word (.docx)', en: 'Word form (.docx)' },
    },
  ],
  options: {
    out: {
      short: '-o',
      value: NEW_FOLDER,
      required: true,
      words: { th: 'โฟลเดอร์ใหม่', en: 'new folder' },
    },
    json: JSON_RESULT,
  },
  examples: ['template from our-form.docx --out our-look'],
  run: async ([form], { out, json, lang }) => {
    const { templateFromWord } = await import('../../../isolated/index.js');
    const { files, notes } = await templateFromWord(form, out);
    if (json) return printJson({ ok: true, files, notes });
    const { printMessages } = await import('../print/messages.js');
    for (const file of files) printLine(path.join(out, file));
    printMessages('warning', notes, lang);
    const [preview, check] = ['preview', 'check'].map(
      (name) => `pmqa-report template ${name} ${inShell(out)}`,
    );
    const advice = {
      th: `ดูผลด้วย ${preview} แล้วตรวจด้วย ${check} รายการที่ไม่ได้นำมา ${notes.length} ข้ออยู่ใน README.md`,
      en: `See the result with ${preview} and check it with ${check}; README.md lists what was not taken (${notes.length})`,
    };
    process.stderr.write(`${say(advice, lang)}\n`);
  },
});

const FOLDER = {
  name: { th: 'โฟลเดอร์', en: 'dir' },
  words: { th: 'โฟลเดอร์แม่แบบ', en: 'template folder' },
} as const satisfies CliArgument;

const EXAMPLE = {
  name: REPORT.name,
  words: {
    th: 'รายงานที่ใช้ลอง (ถ้าไม่ระบุ: รายงานตัวอย่างของโปรแกรม)',
    en: 'the report to try it on (default: the example of the package)',
  },
  optional: true,
} as const satisfies CliArgument;

/** A report that has a bit of everything. */
const exampleReport = (): string => fileURLToPath(packageFile('examples/ministry/report.yaml'));

const check = verb({
  name: 'check',
  words: {
    th: 'ตรวจแม่แบบ: ชื่อไฟล์และรูปแบบที่สะกดผิด ความกว้าง ข้อความที่ไม่พิมพ์ สีที่อ่านยาก',
    en: 'find what is wrong in a template: misspelt files and styles, widths, text that is not printed, colours',
  },
  arguments: [FOLDER, EXAMPLE],
  options: { json: JSON_RESULT },
  examples: ['template check our-template report.yaml'],
  run: async ([folder, report = exampleReport()], options) => {
    const [{ checkTemplateFolder, wrongWidths }, { readReport }, { generateReport, toDocument }] =
      await Promise.all([
        import('../../../tools/template/index.js'),
        import('../../../read/index.js'),
        import('../../../generate/index.js'),
      ]);
    const { printFindings } = await import('../print/findings.js');
    const found = await checkTemplateFolder(folder);
    const read = await readReport(report);
    const { document } = await toDocument(read, { template: folder });
    const { warnings } = await generateReport(read, { template: folder });
    const own = warnings.filter(({ code }) => TEMPLATE_WARNINGS.has(code));
    return printFindings([...found, ...wrongWidths(document), ...own], options);
  },
});

/** What a build warns of that its template can mend. */
const TEMPLATE_WARNINGS: ReadonlySet<string> = new Set([
  'template-omits',
  'low-contrast',
  'narrow-column',
  'picture',
]);

const preview = verb({
  name: 'preview',
  words: {
    th: 'แสดงแม่แบบบนรายงานตัวอย่างในเบราว์เซอร์ เปลี่ยนตามทุกครั้งที่บันทึกไฟล์',
    en: 'show a template on the example in the browser, updated after every saved change',
  },
  arguments: [FOLDER, EXAMPLE],
  options: {},
  examples: ['template preview our-template'],
  run: async ([folder, report], options) => {
    const { preview: show } = await import('./preview.js');
    const readOnly = report === undefined;
    await show.run([report ?? exampleReport()], { ...options, readOnly, template: folder } as never);
  },
});

/** Works with templates. */
export const template: VerbGroup = {
  name: 'template',
  words: { th: 'จัดการแม่แบบ', en: 'work with templates' },
  verbs: [eject, from, check, preview],
};
