import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const needed = Object.entries(lock.packages).filter(
  ([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional,
);

describe('what the library depends on', () => {
  it('has a line in the README on why, one for each', () => {
    const readme = read('README.md');
    const table = readme.slice(readme.indexOf('| dependency | why |'));
    const lines = table.slice(0, table.indexOf('\n\n')).split('\n').slice(2);
    expect(lines.map((line) => line.split('|')[1]!.trim()).toSorted()).toEqual(
      Object.keys(manifest.dependencies).toSorted(),
    );
    for (const line of lines) expect(line.split('|')[2]!.trim()).not.toBe('');
  });

  it('is held at an exact version where its insides are touched', () => {
    for (const name of [
      'docx',
      'pdfmake',
      'pdfkit',
      'fontkit',
      'harfbuzzjs',
      '@resvg/resvg-wasm',
      'handlebars',
      'pdfjs-dist',
      'saxes',
      'yaml',
      'zod',
    ])
      expect(manifest.dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it('is locked with the hash of every package, and runs nothing when it is installed', () => {
    expect(needed.length).toBeGreaterThan(50);
    expect(needed.filter(([, { integrity }]) => !integrity)).toEqual([]);
    expect(needed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('is under licences that ask for nothing but their notice, and the README lists them', () => {
    const allowed =
      /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|\(MIT AND Zlib\))$/u;
    const other = needed.filter(([, { license }]) => license !== undefined && !allowed.test(license));
    expect(other).toEqual([]);
    execFileSync(process.execPath, ['scripts/licences.mjs', '--check'], { cwd: ROOT });
  });

  it('stands in the bill of materials', () => {
    execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: ROOT });
    const { components, metadata } = JSON.parse(read('dist/sbom.cdx.json')) as {
      readonly components: readonly { readonly name: string }[];
      readonly metadata: { readonly component: { readonly name: string } };
    };
    expect(metadata.component.name).toBe('pmqa-report');
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(manifest.dependencies)),
    );
  });
});
