// Writes the software bill of materials of what the library needs, CycloneDX, to dist/: npm's own, without what differs from
// one run to the next. npm makes it of a folder without development: its --omit=dev leaves out packages that are needed for
// development too.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { devDependencies: development, overrides, ...manifest } = read('package.json');
const lock = read('package-lock.json');

const ofUse = (names) =>
  Object.fromEntries(Object.entries(names).filter(([name]) => development[name] === undefined));
const packages = Object.fromEntries(
  Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional),
);
delete packages[''].devDependencies;

const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-sbom-'));
try {
  const write = (file, value) => writeFileSync(path.join(folder, file), JSON.stringify(value));
  write('package.json', { ...manifest, overrides: ofUse(overrides) });
  write('package-lock.json', { ...lock, packages });
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const said = execFileSync(
    npm[0],
    [...npm.slice(1), 'sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  const bill = JSON.parse(said);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = manifest.name;
  mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
  writeFileSync(new URL('../dist/sbom.cdx.json', import.meta.url), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`dist/sbom.cdx.json: ${bill.components.length} packages`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
