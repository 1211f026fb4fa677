// The programs that old reports are printed with, with the report's fonts installed.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { htmlToPdf } from '../judges/chromium.mjs';
import { wordsToPdf } from '../judges/libreoffice.mjs';
import { scratchFolder } from '../scratch.mjs';
import { wordToHtml } from './word-to-html.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FONTS = [path.join(ROOT, 'fonts'), path.join(ROOT, 'node_modules/@expo-google-fonts/sarabun')];

/** The environment of a process for which fonts of the project are installed too. */
function withFonts() {
  const file = path.join(scratchFolder(), 'fonts.conf');
  const folders = FONTS.map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${folders}</fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: file };
}

const fontUrl = (name) => pathToFileURL(path.join(ROOT, 'fonts', name)).href;

/** By name: each gives the paths of the PDFs that it prints of Word files, whose names are different. */
export const PRINTERS = {
  LibreOffice: (files) => wordsToPdf(files, { env: withFonts() }),
  Chromium: (files) =>
    files.map((file) =>
      htmlToPdf(
        wordToHtml(readFileSync(file), {
          regular: fontUrl('THSarabunNew.ttf'),
          bold: fontUrl('THSarabunNew-Bold.ttf'),
        }),
      ),
    ),
};
