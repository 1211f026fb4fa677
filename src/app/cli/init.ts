import path from 'node:path';
import { readEdition } from '../../read/index.js';
import { BUDDHIST_ERA_OFFSET } from '../../thai/index.js';
import { carryOut, planOutputs } from '../../tools/output/index.js';
import { refuseFull } from '../../core/platform/node/index.js';
import { starterFiles } from '../../tools/starter/index.js';
import { say, type Language } from '../language.js';

export interface InitOptions {
  readonly categories?: readonly number[];
  readonly criteria?: string;
  readonly agency?: string;
  readonly year?: number;
  readonly lang: Language;
}

/** Writes a new report's folder and says how to go on. */
export async function init(folder: string, options: InitOptions): Promise<void> {
  const { categories, criteria, agency, year, lang } = options;
  await refuseFull(folder);
  const files = starterFiles({
    fiscalYear: year ?? fiscalYearOf(new Date()),
    ...(agency !== undefined && { agency }),
    ...(categories && { categories }),
    ...(criteria !== undefined && { edition: await readEdition(criteria) }),
  });
  const outputs = [...files].map(([name, text]) => ({
    path: path.join(folder, name),
    data: Buffer.from(text),
  }));
  await carryOut(await planOutputs(outputs));
  process.stdout.write(`${path.join(folder, 'README.md')}\n`);
  const named = /\s/u.test(folder) ? `"${folder}"` : folder;
  const advice = {
    th: `สร้างไฟล์แล้ว ${files.size} ไฟล์ เริ่มจากอ่าน README.md แล้วใช้ pmqa-report build ${named}`,
    en: `${files.size} files are written; begin with README.md, then call pmqa-report build ${named}`,
  };
  process.stderr.write(`${say(advice, lang)}\n`);
}

/** The Thai fiscal year, Buddhist era, that a day is in; it begins in October. */
const fiscalYearOf = (day: Date): number =>
  day.getFullYear() + BUDDHIST_ERA_OFFSET + (day.getMonth() >= 9 ? 1 : 0);
