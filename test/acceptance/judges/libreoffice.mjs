// A Word file as LibreOffice lays it out, without the report's font installed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { scratchFolder } from '../scratch.mjs';
import { run } from './run.mjs';

/** The path of the PDF that LibreOffice makes; `options` are those of the process. */
export const wordToPdf = (file, options) => wordsToPdf([file], options)[0];

/** The paths of the PDFs that LibreOffice makes of several files, of different names, started once. */
export const wordsToPdf = (files, options) => convert(files, 'pdf', 'pdf', options);

const savedAgain = new Map();

/** The path of the Word file that LibreOffice saves, once of the same bytes. */
export function saveAgain(file) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  const saved = savedAgain.get(digest) ?? wordsSavedAgain([file])[0];
  savedAgain.set(digest, saved);
  return saved;
}

/** The same of many, in one run. */
export const wordsSavedAgain = (files) => convert(files, 'docx', 'docx:MS Word 2007 XML');

/** LibreOffice’s settings, made at its first start: it runs once at a time here. */
let profile;

function convert(files, extension, filter, options) {
  const folder = scratchFolder();
  profile ??= `-env:UserInstallation=${pathToFileURL(path.join(scratchFolder(), 'profile')).href}`;
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
