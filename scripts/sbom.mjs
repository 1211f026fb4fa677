// Writes the software bill of materials of what the library needs, CycloneDX, to dist/: npm's own, without what differs from
// one run or folder to the next. npm's --omit=dev leaves out packages that something else needs for development too, so
// development is left out here, by the lockfile.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { name, description, version } = read('package.json');
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const said = execFileSync(
  npm[0],
  [...npm.slice(1), 'sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 },
);

const needed = new Set([`${name}@${version}`]);
for (const [place, locked] of Object.entries(read('package-lock.json').packages)) {
  if (place !== '' && !locked.dev && !locked.devOptional)
    needed.add(`${place.replace(/^.*node_modules\//u, '')}@${locked.version}`);
}

const bill = JSON.parse(said);
delete bill.serialNumber;
delete bill.metadata.timestamp;
Object.assign(bill.metadata.component, { name, description });
bill.components = bill.components.filter((component) => needed.has(component['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => needed.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => needed.has(other)) }));
mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
writeFileSync(new URL('../dist/sbom.cdx.json', import.meta.url), `${JSON.stringify(bill, null, 2)}\n`);
console.log(`dist/sbom.cdx.json: ${bill.components.length} packages`);
