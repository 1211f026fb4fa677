import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const versions = { ...manifest.devDependencies, ...manifest.dependencies };

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
/** Folders of the packages that the bundle holds code or files of. */
const bundled = JSON.parse(read('dist/bundled-packages.json')) as readonly string[];
const needed = Object.entries(lock.packages).filter(
  ([place, { dev, devOptional }]) => place !== '' && ((!dev && !devOptional) || bundled.includes(place)),
);
const nameOf = (place: string): string => place.replace(/^.*node_modules\//u, '');
/** Those that this package asks for itself. */
const asked = [...new Set(needed.map(([place]) => nameOf(place)).filter((name) => name in versions))];

describe('what the library depends on', () => {
  it('has a line in docs/dependencies.md on why, one for each', () => {
    const paper = read('docs/dependencies.md');
    const table = paper.slice(paper.indexOf('| dependency | why |'));
    const lines = table.slice(0, table.indexOf('\n\n')).split('\n').slice(2);
    expect(lines.map((line) => line.split('|')[1]!.trim()).toSorted()).toEqual(asked.toSorted());
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
      expect(versions[name]).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it('is one package for those who install it: the other code is in the bundle', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  });

  it('is locked with the hash of every package, and runs nothing when it is installed', () => {
    expect(needed.length).toBeGreaterThan(50);
    expect(needed.filter(([, { integrity }]) => !integrity)).toEqual([]);
    expect(needed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('is under licences that ask for nothing but their notice, and docs/dependencies.md lists them', () => {
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
      expect.arrayContaining(needed.map(([place]) => nameOf(place))),
    );
    expect(components).toHaveLength(needed.length);
  });
});
