// Whether a PDF is valid PDF/A-1b, by PDFBox preflight (Debian: libpdfbox2-java, libcommons-io-java, libjaxb-api-java).
import { existsSync } from 'node:fs';
import { MissingJudge, run } from './run.mjs';

const JARS = [
  'pdfbox2',
  'preflight',
  'xmpbox',
  'fontbox2',
  'commons-logging',
  'commons-io',
  'jaxb-api',
  'javax.activation',
].map((name) => `/usr/share/java/${name}.jar`);

/** `{ valid, report }`. */
export function preflight(file) {
  if (!existsSync(JARS[1])) throw new MissingJudge('PDFBox preflight is missing: install libpdfbox2-java');
  let report;
  try {
    report = run('java', ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file]);
  } catch (error) {
    if (error instanceof MissingJudge) throw error;
    report = `${error.stdout ?? ''}${error.stderr ?? ''}`;
  }
  return {
    valid: report.includes('is a valid PDF/A-1b file'),
    report: report.split('\n').slice(0, 12).join('\n'),
  };
}
