// A Word file as LibreOffice lays it out, without the report's font installed.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { scratchFolder } from '../scratch.mjs';
import { run } from './run.mjs';

/** The path of the PDF that LibreOffice makes; `options` are those of the process. */
export const wordToPdf = (file, options) => wordsToPdf([file], options)[0];

/** The paths of the PDFs that LibreOffice makes of several files, of different names, started once. */
export const wordsToPdf = (files, options) => convert(files, 'pdf', 'pdf', options);

/** The path of the Word file that LibreOffice saves. */
export const saveAgain = (file) => wordsSavedAgain([file])[0];

/** The same of many, in one run. */
export const wordsSavedAgain = (files) => convert(files, 'docx', 'docx:MS Word 2007 XML');

function convert(files, extension, filter, options) {
  const folder = scratchFolder();
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const from = files.map((file) => path.resolve(file));
  run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...from], options);
  return from.map((file) => path.join(folder, `${path.parse(file).name}.${extension}`));
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
