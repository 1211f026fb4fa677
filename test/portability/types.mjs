// The types of the installed package, as each TypeScript finds them in each way of resolving modules.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OPTIONS = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--esModuleInterop'];
const RESOLUTIONS = {
  nodenext: ['--module', 'nodenext'],
  node16: ['--module', 'node16'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};
/** Version 6 calls node10 deprecated. */
const VERSIONS = {
  typescript59: { ...RESOLUTIONS, node10: ['--module', 'esnext', '--moduleResolution', 'node10'] },
  typescript6: RESOLUTIONS,
};

/** Each pair with what the compiler says, which is nothing where the types are right. */
export function checkTypes({ folder, modules }) {
  cpSync(fileURLToPath(new URL('use.ts', import.meta.url)), path.join(folder, 'use.ts'));
  return Object.entries(VERSIONS).flatMap(([version, resolutions]) =>
    Object.entries(resolutions).map(([name, how]) => {
      const compiler = path.join(modules, version, 'bin/tsc');
      const { stdout } = spawnSync(process.execPath, [compiler, ...OPTIONS, ...how, 'use.ts'], {
        cwd: folder,
        encoding: 'utf8',
      });
      return {
        name: `types ${version.replace('59', ' 5.9').replace(/t6$/u, 't 6')} ${name}`,
        said: stdout.trim(),
      };
    }),
  );
}
