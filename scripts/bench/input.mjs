import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder with the real report and the peers: `PMQA_SHARED`, else `../shared`, where it is there. */
export const SHARED = [process.env.PMQA_SHARED, path.join(ROOT, '..', 'shared')].find(
  (folder) => folder && existsSync(folder),
);

const REAL = SHARED && path.join(SHARED, 'data', 'senate-2563-category-1.json');

/** The report that benchmarks render: the real one where it is there, else the example. */
export const REPORT =
  REAL && existsSync(REAL) ? REAL : path.join(ROOT, 'examples', 'department', 'report.yaml');
