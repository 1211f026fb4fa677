// A Word file as LibreOffice lays it out, without the report's font installed.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { scratchFolder } from '../scratch.mjs';
import { run } from './run.mjs';

/** The path of the PDF that LibreOffice makes. */
export function wordToPdf(file) {
  const folder = scratchFolder();
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  return path.join(folder, `${path.parse(file).name}.pdf`);
}

/** Names of the fonts that a PDF uses, without subset tags. */
export const fontNames = (file) => [
  ...new Set(
    run('pdffonts', [file])
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((line) => line.split(/\s+/u)[0].replace(/^[A-Z]{6}\+/u, '')),
  ),
];
