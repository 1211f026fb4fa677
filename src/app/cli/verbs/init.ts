import path from 'node:path';
import { say } from '../../language.js';
import { verb } from '../command/index.js';
import { AGENCY, CRITERIA, YEAR } from '../options/common.js';
import { wholeNumbers } from '../options/values.js';
import { printLine } from '../print/lines.js';
import { inShell } from '../print/in-shell.js';

/** Writes a new report's folder and says what to do next. */
export const init = verb({
  name: 'init',
  words: {
    th: 'สร้างโฟลเดอร์สำหรับรายงานใหม่ หนึ่งไฟล์ต่อหนึ่งระดับ พร้อมช่องให้กรอก',
    en: 'create a folder for a new report: one file for each level, with places to fill in',
  },
  arguments: [{ name: { th: 'โฟลเดอร์', en: 'dir' }, words: { th: 'โฟลเดอร์ใหม่', en: 'new folder' } }],
  options: {
    categories: {
      value: wholeNumbers(0, 7),
      words: {
        th: 'หมวดที่จะรายงาน เช่น 0,1,2 (ถ้าไม่ระบุ: ทุกหมวด)',
        en: 'categories to report, for example 0,1,2 (default: all)',
      },
    },
    criteria: CRITERIA,
    agency: AGENCY,
    year: {
      ...YEAR,
      words: {
        th: 'ปีงบประมาณ พ.ศ. (ถ้าไม่ระบุ: ปีปัจจุบัน)',
        en: 'fiscal year, Buddhist era (default: the current one)',
      },
    },
  },
  examples: ['init our-report --categories 1,2 --criteria pmqa-4.0.json'],
  run: async ([folder], { categories, criteria, agency, year, lang }) => {
    const [{ starterFiles }, { carryOut, planOutputs }, { refuseFull }, { readEdition }, thai] =
      await Promise.all([
        import('../../../tools/starter/index.js'),
        import('../../../tools/output/index.js'),
        import('../../../core/platform/node/index.js'),
        import('../../../read/index.js'),
        import('../../../thai/index.js'),
      ]);
    await refuseFull(folder);
    const files = starterFiles({
      fiscalYear: year ?? fiscalYearOf(new Date(), thai.BUDDHIST_ERA_OFFSET),
      ...(agency !== undefined && { agency }),
      ...(categories && { categories: categories.toSorted((a, b) => a - b) }),
      ...(criteria !== undefined && { edition: await readEdition(criteria) }),
    });
    const outputs = [...(await withSchemas(files))].map(([name, content]) => ({
      path: path.join(folder, name),
      data: Buffer.from(content),
    }));
    await carryOut(await planOutputs(outputs));
    printLine(path.join(folder, 'README.md'));
    const named = inShell(folder);
    const advice = {
      th: `สร้างไฟล์แล้ว ${files.size} ไฟล์ เริ่มจากอ่าน README.md แล้วใช้ pmqa-report build ${named}`,
      en: `${files.size} files written. Start with README.md, then run pmqa-report build ${named}`,
    };
    process.stderr.write(`${say(advice, lang)}\n`);
  },
});

/** Files that have a JSON Schema. */
const DESCRIBED = ['report', 'profile', 'results', 'scores', 'plans', 'follow-ups'];

/** Adds the JSON Schemas by which editors explain and check the YAML files, in a folder that is not part of the report. */
async function withSchemas(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const { readAsset } = await import('../../../core/platform/node/index.js');
  const all = new Map(files);
  for (const name of DESCRIBED) {
    const text = files.get(`${name}.yaml`);
    if (text === undefined) continue;
    const schema = `.schema/${name}.json`;
    all.set(`${name}.yaml`, `# yaml-language-server: $schema=${schema}\n${text}`);
    all.set(schema, new TextDecoder().decode(await readAsset(`schema/${name}.json`)));
  }
  return all;
}

/** The Thai fiscal year that a day is in; it begins in October. */
const fiscalYearOf = (day: Date, era: number): number =>
  day.getFullYear() + era + (day.getMonth() >= 9 ? 1 : 0);
