// Builds the example report from a script: `node examples/generate.ts` on Node 22.18 or later, or through a compiler.
import { mkdir, writeFile } from 'node:fs/promises';
import { generateReport, readReport } from 'pmqa-report';

const report = await readReport('examples/department/report.yaml');
const { docx, pdf, pages, warnings } = await generateReport(report, { digits: 'thai', align: 'justify' });
await mkdir('examples/output', { recursive: true });
await writeFile('examples/output/department-thai.docx', docx);
await writeFile('examples/output/department-thai.pdf', pdf);
for (const { message } of warnings) console.warn(message.en);
console.log(`examples/output/department-thai.docx and .pdf: ${pages} pages`);
