// Writes the software bill of materials of what the package holds and needs, CycloneDX, to dist/: every package of which dist/bundle
// has code or files, and every dependency. It is npm's own, without what differs from one run to the next, made of a folder in
// which these are the dependencies. Needs a build.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { neededPackages } from './needed-packages.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { devDependencies: development, dependencies, ...manifest } = read('package.json');
const lock = read('package-lock.json');

const needed = neededPackages(lock);
/** Where a package that another asks for is: in the nearest folder of packages above it. */
function placeOf(name, asking) {
  for (let at = asking; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (at === '' || lock.packages[place]) return place;
  }
}
/** Those of a package's dependencies that are needed themselves; the bundle has left the others out. */
const ofUse = (names, place) =>
  Object.fromEntries(Object.entries(names ?? {}).filter(([name]) => needed[placeOf(name, place)]));
/** An entry of the lock as one that is needed; what npm would look for besides is left out. */
function asNeeded(place, entry) {
  const { version, resolved, integrity, license, engines } = entry;
  return { version, resolved, integrity, license, engines, dependencies: ofUse(entry.dependencies, place) };
}
const packages = Object.fromEntries(
  Object.entries(needed).map(([place, entry]) => [place, asNeeded(place, entry)]),
);
const names = Object.keys(packages)
  .filter((place) => !place.includes('/node_modules/'))
  .map((place) => place.replace('node_modules/', ''));
const own = Object.fromEntries(
  names.map((name) => [
    name,
    dependencies[name] ?? development[name] ?? packages[`node_modules/${name}`].version,
  ]),
);

const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-sbom-'));
try {
  const write = (file, value) => writeFileSync(path.join(folder, file), JSON.stringify(value));
  const root = { ...lock.packages[''], dependencies: own };
  delete root.devDependencies;
  write('package.json', { ...manifest, dependencies: own, overrides: undefined });
  write('package-lock.json', { ...lock, packages: { '': root, ...packages } });
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
  writeFileSync(new URL('../dist/sbom.cdx.json', import.meta.url), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`dist/sbom.cdx.json: ${bill.components.length} packages`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
