// The function that a queue or a serverless platform calls for each report: one report in, one result file out. A process keeps
// one generator, so fonts, templates and pictures are read once.
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createGenerator, ReportError } from 'pmqa-report';

const { version } = createRequire(import.meta.url)('pmqa-report/package.json');

/** Stands for your object store: a folder that all workers see. */
const STORE = process.env.PMQA_STORE ?? 'results';
const generator = createGenerator();

/**
 * What names a job and its result: the SHA-256 of all that the result depends on. The same report, asked for twice, is one job,
 * and a job that runs twice writes the same bytes to the same name.
 */
export const keyOf = ({ report, format = 'pdf' }) =>
  createHash('sha256').update(JSON.stringify({ version, format, report })).digest('hex');

/**
 * Makes one document and stores it. `report` is data alone: its pictures are data: URLs. A report that is not valid is an
 * answer, not a fault: trying again would not help.
 */
export async function processReport({ report, format = 'pdf' }, onStage = () => undefined) {
  const name = `${keyOf({ report, format })}.${format}`;
  if (await isStored(name)) return { ok: true, name, made: false };
  try {
    const { [format]: bytes } = await generator.generate(report, { formats: [format], onProgress: onStage });
    await store(name, bytes);
    return { ok: true, name, made: true };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { ok: false, issues: error.issues.map(({ path, message }) => ({ path, message: message.th })) };
  }
}

const isStored = (name) =>
  access(path.join(STORE, name)).then(
    () => true,
    () => false,
  );

/** A reader sees the whole file or none, also where the process is killed in the midst of it. */
async function store(name, bytes) {
  const part = path.join(STORE, `.${randomUUID()}.part`);
  await mkdir(STORE, { recursive: true });
  try {
    await writeFile(part, bytes, { flush: true });
    await rename(part, path.join(STORE, name));
  } finally {
    await rm(part, { force: true });
  }
}
