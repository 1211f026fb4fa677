// The function that a queue or a serverless platform calls for each report. pmqa-report brings no queue of its own: give
// `processReport` to the one that you have. A process keeps one generator, so fonts and templates are read once.
//
// BullMQ, a file of its own that the queue runs in as many processes as you say:
//     new Worker('pmqa-reports', ({ data }) => processReport(data), { connection, concurrency: 1 });
// A serverless function:
//     export const handler = (event) => processReport(JSON.parse(event.body));
//
// Runs as it stands: `node examples/queue-worker.ts` on Node 22.18 or later makes one report.
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createGenerator, ReportError, type Format, type ReportInput } from 'pmqa-report';

/** What stands in the queue: data alone, so that it can be stored. */
export interface ReportJob {
  readonly id: string;
  readonly report: ReportInput;
  readonly formats?: readonly Format[];
}

/** What the queue keeps. A report that is not valid is an answer, not a fault: trying again would not help. */
export type JobResult =
  | { readonly ok: true; readonly files: readonly StoredFile[]; readonly pages?: number }
  | { readonly ok: false; readonly issues: readonly { readonly place: string; readonly message: string }[] };

export interface StoredFile {
  readonly path: string;
  readonly sha256: string;
}

const STORE = process.env['PMQA_STORE'] ?? 'examples/output/queue';
const generator = createGenerator();

/** Makes the documents of a job and stores them. The same job gives the same bytes, so it may safely run twice. */
export async function processReport({ id, report, formats }: ReportJob): Promise<JobResult> {
  try {
    const made = await generator.generate(report, formats ? { formats } : {});
    const files: StoredFile[] = [];
    for (const format of ['docx', 'pdf'] as const) {
      const data = made[format];
      if (data) files.push(await store(`${id}.${format}`, data));
    }
    return { ok: true, files, ...(made.pages !== undefined && { pages: made.pages }) };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return {
      ok: false,
      issues: error.issues.map(({ path, message }) => ({ place: path.join('.'), message: message.th })),
    };
  }
}

/** Stands for your object store. A reader never sees half a file. */
async function store(name: string, data: Uint8Array): Promise<StoredFile> {
  const file = path.join(STORE, path.basename(name));
  await mkdir(STORE, { recursive: true });
  await writeFile(`${file}.part`, data);
  await rename(`${file}.part`, file);
  return { path: file, sha256: createHash('sha256').update(data).digest('hex') };
}

if (process.argv[1]?.endsWith('queue-worker.ts')) {
  const report: ReportInput = {
    agency: 'กรมตัวอย่าง',
    fiscalYear: 2568,
    roundMonths: 12,
    categories: [
      {
        number: 1,
        items: [{ code: '1.1', levels: [{ level: 'basic', result: 'ผู้บริหารกำหนดทิศทางของหน่วยงาน' }] }],
      },
    ],
  };
  console.log(await processReport({ id: 'example', report }));
}
