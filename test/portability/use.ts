// What a programmer writes against the package, compiled against the installed one by each TypeScript and each way of finding
// modules. Each line under `@ts-expect-error` has to be an error.
import {
  createGenerator,
  extractReport,
  generateAll,
  generateReport,
  importReport,
  parseReport,
  readReport,
  type CategoryInput,
  type EvidenceInput,
  type FigureBlockInput,
  type Format,
  type GeneratedReport,
  type GeneratorOptions,
  type ItemInput,
  type LevelInput,
  type ListItemInput,
  type Report,
  type ReportInput,
  type ResultsInput,
  type TableCellInput,
} from 'pmqa-report';
import { lineBreakOpportunities, type BreakOpportunity } from 'pmqa-report/thai';

// What comes out is typed by `formats`.
export async function files(report: ReportInput, chosen: readonly Format[]): Promise<readonly Response[]> {
  const both = await generateReport(report, { formats: ['docx', 'pdf'] });
  const all = await generateReport(report);
  const word = await generateReport(report, { formats: ['docx'], digits: 'thai' });
  // @ts-expect-error no PDF was asked for
  void word.pdf;
  const some = await generateReport(report, { formats: chosen });
  // @ts-expect-error it is known only when the program runs
  const bytes: Uint8Array = some.pdf;
  const either = await generateReport(report, { formats: [chosen.length > 1 ? 'docx' : 'pdf'] });
  // @ts-expect-error one of the two
  void either.docx.length;
  for await (const outcome of generateAll(['a.yaml'], { formats: ['pdf'] })) {
    if (!outcome.ok) continue;
    void outcome.result.pdf.length;
    // @ts-expect-error no Word file was asked for
    void outcome.result.docx;
  }
  for await (const outcome of generateAll([{ name: 'a', report, options: { formats: chosen } }]))
    // @ts-expect-error this one has formats of its own
    if (outcome.ok) void outcome.result.pdf.length;
  const options: GeneratorOptions = { formats: ['pdf'] };
  const widened: GeneratedReport = await generateReport(report, options);
  // @ts-expect-error misspelt
  await generateReport(report, { formats: ['pfd'] });
  // @ts-expect-error misspelt
  await generateReport(report, { format: ['pdf'] });
  const pages: number = both.pages + all.pages + (word.pages ?? 0) + (widened.pages ?? bytes.length);
  return [new Response(both.pdf), new Response(all.docx), new Response(word.docx), new Response(`${pages}`)];
}

export async function generator(report: ReportInput): Promise<Uint8Array<ArrayBuffer>> {
  const ofPdf = createGenerator({ formats: ['pdf'] });
  const { pdf } = await ofPdf.generate(report, { digits: 'thai' });
  const { docx } = await ofPdf.generate(report, { formats: ['docx'] });
  return pdf.length > docx.length ? pdf : docx;
}

/** Formats of the program's own. */
export async function own(report: ReportInput): Promise<number> {
  const text = { format: 'txt', write: async () => ({ bytes: new Uint8Array(1) }) } as const;
  const { txt, pdf } = await generateReport(report, { writers: [text], formats: ['txt', 'pdf'] });
  const all = await generateReport(report, { writers: [text] });
  return txt.length + pdf.length + all.txt.length + all.docx.length;
}

// Every part has a name, and what is read only fits.
const evidence: EvidenceInput = { title: 'คำสั่ง', link: 'https://example.go.th/1.pdf' };
const listItem: ListItemInput = { marker: '1)', text: 'ข้อแรก' };
const cell: TableCellInput = { text: 'รวม', columnSpan: 2 };
const figure: FigureBlockInput = { type: 'figure', image: 'a.png', caption: 'ภาพ' };
const level: LevelInput = {
  level: 'basic',
  evidence: [evidence],
  result: [
    { type: 'list', style: 'decimal-paren', items: [listItem] },
    { type: 'table', rows: [[cell]] },
    figure,
  ],
};
const item: ItemInput = { code: '1.1', levels: [level] };
const category: CategoryInput = { number: 1, items: [item] };
const results: ResultsInput = { items: [{ code: '7.1' }] };
export const input: ReportInput = { agency: 'ก', fiscalYear: 2568, categories: [category], results };

export const constant = {
  agency: 'ก',
  fiscalYear: 2568,
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic' }] }] }],
} as const;
export const fromConstant = generateReport(constant);

const parsed = parseReport(input);
export const report: Report | undefined = parsed.ok ? parsed.report : undefined;
export const again = parsed.ok ? generateReport(parsed.report) : undefined;

// The error is at the field.
export const wrong: ReportInput = {
  agency: 'ก',
  // @ts-expect-error a year is a number
  fiscalYear: '2568',
  categories: [
    {
      number: 1,
      items: [
        {
          // @ts-expect-error there is no such item
          code: '1.5',
          // @ts-expect-error there is no such level
          levels: [{ level: 'basics' }],
        },
      ],
    },
    // @ts-expect-error category 7 is a field of its own
    { number: 7, items: [] },
  ],
};

/** A file is a path, a URL or bytes. */
export async function read(file: string | URL | Uint8Array): Promise<readonly Report[]> {
  const atOnce: Report = extractReport(new Uint8Array());
  return [await readReport(file), await extractReport(file), (await importReport(file)).report, atOnce];
}

export const breaks: readonly BreakOpportunity[] = lineBreakOpportunities('ก');
