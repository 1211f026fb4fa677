// The reports that the promises are measured on: the real one where it is, and every example.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const REAL_REPORT = path.join('data', 'senate-2563-category-1.json');
const LAYOUTS = path.join('data', 'layouts');
const CRITERIA = path.join('data', 'pmqa-4.0-criteria.json');

/** The folder of what is not part of the repository; undefined where it is not there. */
export const sharedFolder = () =>
  [process.env.PMQA_SHARED, path.join(ROOT, '..', 'shared')].find(
    (dir) => dir && existsSync(path.join(dir, REAL_REPORT)),
  );

/** The reports by name, the one that single figures are measured on first. */
export function findReports() {
  const shared = sharedFolder();
  const folder = path.join(ROOT, 'examples');
  const examples = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'report.yaml')))
    .map((entry) => ({ name: entry.name, file: path.join(folder, entry.name, 'report.yaml') }));
  const real = shared ? [{ name: 'Senate 2563', file: path.join(shared, REAL_REPORT) }] : [];
  return {
    reports: [...real, ...examples],
    shared,
    criteria: shared && path.join(shared, CRITERIA),
    layouts: shared && path.join(shared, LAYOUTS),
  };
}
