// Builds a report's documents with the built library, and its document tree.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDocumentBuilder } from '../../dist/render/build-document.js';
import { documentParagraphs } from '../../dist/document/index.js';
import { createGenerator, readReport } from '../../dist/bundle/index.js';

/**
 * Writes `<folder>/<name>.docx`, `.pdf` and, as PDF/A-1b, `-1b.pdf`; gives their paths, the parsed report, the
 * document tree and its paragraphs. The report is the file's, or the one given, with the pictures beside the file.
 */
export async function buildReport({ name, file, report: given }, folder, options = {}) {
  const report = given ?? (await readReport(file));
  const baseDir = path.dirname(file);
  const base = path.join(folder, name.replaceAll(/\W+/gu, '-'));
  mkdirSync(folder, { recursive: true });
  const { docx, pdf, pages, warnings } = await createGenerator({ baseDir, ...options }).generate(report);
  writeFileSync(`${base}.docx`, docx);
  writeFileSync(`${base}.pdf`, pdf);
  const plain = await createGenerator({ baseDir, ...options, pdf: { standard: 'PDF/A-1b' } }).generate(
    report,
    {
      formats: ['pdf'],
    },
  );
  writeFileSync(`${base}-1b.pdf`, plain.pdf);
  const { document } = await createDocumentBuilder()(report, { baseDir, ...options });
  return {
    report,
    docx: `${base}.docx`,
    pdf: `${base}.pdf`,
    pdfA1: `${base}-1b.pdf`,
    docxBytes: docx,
    pages,
    warnings,
    document,
    tree: documentParagraphs(document),
  };
}
