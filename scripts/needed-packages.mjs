// What users of the package get: its dependencies, and the packages of which the bundle holds code or files.
import { readFileSync } from 'node:fs';

/** Entries of package-lock.json by their places. Needs a build, which says what it has bundled. */
export function neededPackages({ packages }) {
  const list = new URL('../dist/bundled-packages.json', import.meta.url);
  const bundled = new Set(JSON.parse(readFileSync(list, 'utf8')));
  return Object.fromEntries(
    Object.entries(packages).filter(
      ([place, { dev, devOptional }]) => place !== '' && ((!dev && !devOptional) || bundled.has(place)),
    ),
  );
}
