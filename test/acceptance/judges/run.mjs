// Runs a judge: another program than ours. A judge that is not installed is named, with the package that holds it.
import { execFileSync } from 'node:child_process';

const PACKAGES = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  mutool: 'mupdf-tools',
  soffice: 'libreoffice-writer-nogui',
  qpdf: 'qpdf',
  python3: 'python3',
  java: 'default-jre-headless',
  chromium: 'chromium',
};

export class MissingJudge extends Error {}

/** What the program prints. Throws `MissingJudge` where it is not installed. */
export function run(command, args, options = {}) {
  try {
    return execFileSync(command, args, {
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options,
    }).toString();
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new MissingJudge(`${command} is missing: install ${PACKAGES[command] ?? command}`);
    throw error;
  }
}
