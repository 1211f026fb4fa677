// What an agency's program is: it reads a report, makes both documents and says which they are. The last argument is the report's folder.
import { createHash } from 'node:crypto';
import { generateReport, readReport } from 'pmqa-report';

const report = await readReport(`${process.argv.at(-1)}/report.yaml`);
const { docx, pdf, pages } = await generateReport(report);
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
console.log(`${pages} pages, docx ${sha(docx)}, pdf ${sha(pdf)}`);
