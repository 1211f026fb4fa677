// Compiles src/ to dist/ and bundles that. The old dist/ goes first, so that no file of a removed module stays in the package.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
rmSync(`${root}/dist`, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
const command = `${root}/dist/app/cli/main.js`;
if (existsSync(command)) chmodSync(command, 0o755);
await import('./compile-page.mjs');
await import('./compile-template.mjs');
await import('./schemas/main.mjs');
await import('./bundle.mjs');
const { writeDeclarations } = await import('./declarations.mjs');
await writeDeclarations();
