// From a database to a report: `node examples/database.ts` on Node 22.18 or later, which has SQLite in itself. The query joins what
// bureaus typed; each row is a level.
import { mkdir, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { checkReport, generateReport, type ItemInput, type ReportInput } from 'pmqa-report';

const database = new DatabaseSync(':memory:');
database.exec(`
  CREATE TABLE level (item TEXT, level TEXT, result TEXT, PRIMARY KEY (item, level));
  CREATE TABLE evidence (item TEXT, level TEXT, title TEXT, link TEXT);
  INSERT INTO level VALUES
    ('1.1', 'basic', 'ผู้บริหารประกาศวิสัยทัศน์ของกรมเมื่อวันที่ 1 ตุลาคม 2567'),
    ('1.1', 'advance', 'มีการทบทวนทิศทางทุกไตรมาส'),
    ('1.2', 'basic', 'มีคณะกรรมการจริยธรรมและแผนปฏิบัติการประจำปี');
  INSERT INTO evidence VALUES ('1.1', 'basic', 'ประกาศวิสัยทัศน์', 'https://www.example.go.th/vision');
`);

interface Row {
  readonly item: ItemInput['code'];
  readonly level: ItemInput['levels'][number]['level'];
  readonly result: string;
  /** A list of `{ title, link }` as JSON. */
  readonly evidence: string;
}

const rows = database
  .prepare(
    `SELECT item, level, result,
       (SELECT json_group_array(json_object('title', title, 'link', link)) FROM evidence
        WHERE evidence.item = level.item AND evidence.level = level.level) AS evidence
     FROM level ORDER BY item, level`,
  )
  .all() as unknown as readonly Row[];

const items = [...new Set(rows.map(({ item }) => item))].map((code): ItemInput => ({
  code,
  levels: rows
    .filter(({ item }) => item === code)
    .map(({ level, result, evidence }) => ({
      level,
      result,
      evidence: JSON.parse(evidence) as { title: string; link: string }[],
    })),
}));
const report: ReportInput = {
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  roundMonths: 12,
  categories: [{ number: 1, items }],
};

for (const { message } of await checkReport(report)) console.log(message.en);
const { docx, pdf } = await generateReport(report);
await mkdir('examples/output', { recursive: true });
await writeFile('examples/output/database.docx', docx);
await writeFile('examples/output/database.pdf', pdf);
console.log(`examples/output/database.docx and .pdf: ${rows.length} levels`);
