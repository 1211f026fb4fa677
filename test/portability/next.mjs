/* global fetch, setTimeout */
// A route handler of Next.js: built for production, started, asked over HTTP. It takes minutes, so it runs with `--heavy` alone.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PORT = 38_471;

const ROUTE = `import { createHash } from 'node:crypto';
import { generateReport, readReport } from 'pmqa-report';
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
export const dynamic = 'force-dynamic';
export async function GET(request) {
  const folder = new URL(request.url).searchParams.get('report');
  const { docx, pdf, pages } = await generateReport(await readReport(folder + '/report.yaml'));
  return new Response(\`\${pages} pages, docx \${sha(docx)}, pdf \${sha(pdf)}\`);
}
`;
/** As the README says it: the package is loaded by Node, and its files are traced. */
const CONFIG = `export default { serverExternalPackages: ['pmqa-report'], output: 'standalone' };\n`;

/** What the handler answers about a report. */
export async function askNext({ tarball, example }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-next-'));
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const dependencies = { next: '15', react: '19', 'react-dom': '19', 'pmqa-report': `file:${tarball}` };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  write('next.config.mjs', CONFIG);
  write('app/report/route.js', ROUTE);
  write('app/layout.js', 'export default ({ children }) => <html><body>{children}</body></html>;\n');
  const run = (command, args) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  run('npm', ['install', '--no-audit', '--no-fund']);
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build']);
  // What is deployed: the traced files alone.
  const server = spawn(process.execPath, ['server.js'], {
    cwd: path.join(folder, '.next/standalone'),
    env: { ...process.env, PORT: String(PORT), HOSTNAME: '127.0.0.1' },
    stdio: 'ignore',
  });
  try {
    return await answer(`http://127.0.0.1:${PORT}/report?report=${encodeURIComponent(example)}`);
  } finally {
    server.kill();
  }
}

async function answer(address, tries = 60) {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : `failed: status ${response.status}`;
  } catch (error) {
    if (tries === 0) return `failed: ${error.message}`;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return answer(address, tries - 1);
  }
}
