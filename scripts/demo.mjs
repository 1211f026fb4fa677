// Builds the example report as Word and PDF and says where the files are.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = new URL('../dist/app/cli/run.js', import.meta.url);
if (!existsSync(entry)) {
  console.error('dist/ is missing: run `npm ci` first, or `npm run build`');
  process.exit(1);
}
const { run } = await import(entry.href);
const report = path.join(root, 'examples', 'ministry', 'report.yaml');
const out = path.join(root, 'examples', 'output');
console.log(`Building ${path.relative(process.cwd(), report)} …`);
process.exitCode = await run(['build', report, '--out', out, '--lang', 'en']);
if (process.exitCode === 0) console.log('Open the two files above in Word and in a PDF reader.');
