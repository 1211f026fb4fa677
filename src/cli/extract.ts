import path from 'node:path';
import { stringify } from 'yaml';
import { extractReportFolder, type ExtractedReport } from '../extract/index.js';
import { folderUpdate, withoutKnownPictures } from '../folder/index.js';
import { compactReport } from '../model/compact.js';
import { readBytes } from '../input/read-bytes.js';
import { coloured } from './colour.js';
import { say, type Language } from './language.js';
import { strangerFiles } from '../output/stranger-files.js';
import { writeFiles, type OutputFile } from '../output/write-files.js';

export interface ExtractOptions {
  readonly out?: string;
  readonly format: 'json' | 'yaml' | 'folder';
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints the report that a Word file shows, or writes it and its pictures to a folder, as one file or as many. */
export async function extract(file: string, options: ExtractOptions): Promise<void> {
  const { out, json, lang } = options;
  const extracted = extractReportFolder(await readBytes(file));
  const { warnings } = extracted;
  if (!json) {
    for (const { message } of warnings) {
      process.stderr.write(
        `${coloured(say({ th: 'คำเตือน', en: 'warning' }, lang), 'yellow', process.stderr)}: ${message[lang]}\n`,
      );
    }
  }
  if (out === undefined) {
    process.stdout.write(reportText(extracted, options));
    const { size } = extracted.pictures;
    if (size > 0) process.stderr.write(`${say(picturesLeft(size), lang)}\n`);
    return;
  }
  const isFolder = options.format === 'folder';
  const { report, pictures } = isFolder ? await withoutKnownPictures(out, extracted) : extracted;
  const texts = isFolder
    ? await folderUpdate(out, report)
    : new Map([[`report.${options.format}`, reportText(extracted, options)]]);
  const files: OutputFile[] = [
    ...[...texts].map(([name, text]) => ({ path: path.join(out, name), data: Buffer.from(text) })),
    ...strangerFiles(out, pictures),
  ];
  await writeFiles(files);
  if (json) {
    const written = files.map(({ path: name, data }) => ({ path: name, bytes: data.length }));
    process.stdout.write(`${JSON.stringify({ ok: true, files: written, warnings }, null, 2)}\n`);
  } else for (const { path: name } of files) process.stdout.write(`${name}\n`);
}

function reportText({ report }: ExtractedReport, { format }: ExtractOptions): string {
  const compact = compactReport(report);
  return format !== 'json'
    ? stringify(compact, { lineWidth: 0, aliasDuplicateObjects: false })
    : `${JSON.stringify(compact, null, 2)}\n`;
}

const picturesLeft = (count: number): { readonly th: string; readonly en: string } => ({
  th: `ไม่ได้บันทึกภาพ ${count} ภาพ ใช้ --out เพื่อบันทึกรายงานพร้อมภาพลงโฟลเดอร์`,
  en: `${count} ${count === 1 ? 'picture is' : 'pictures are'} not written; --out writes the report and its pictures to a folder`,
});
