// A web page as Chromium prints it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFileSync } from 'node:fs';
import { scratchFolder } from '../scratch.mjs';
import { run } from './run.mjs';

/** The path of the PDF that Chromium prints of a page of HTML. */
export function htmlToPdf(html) {
  const folder = scratchFolder();
  const [page, pdf] = ['page.html', 'page.pdf'].map((name) => path.join(folder, name));
  writeFileSync(page, html);
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--allow-file-access-from-files',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ]);
  return pdf;
}
