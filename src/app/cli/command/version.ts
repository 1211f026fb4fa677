import { readFileSync } from 'node:fs';
import { packageFile } from '../../../core/platform/node/index.js';

/** The version of the package. */
export function version(): string {
  const manifest = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
