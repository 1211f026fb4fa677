import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  (readdirSync(path.join(ROOT, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const manifest = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** Versions of all packages: what the bundle holds is needed for development alone. */
const versions = { ...manifest.devDependencies, ...manifest.dependencies };

/** The package of a module: `pdfmake` of `pdfmake/js/Line.js`; undefined for files and Node's own. */
function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || isBuiltin(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** All modules that a file names: imports of values and types, dynamic ones, and files of packages that it lists. */
function modulesOf(file: string): string[] {
  const text = read(file);
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const resolved = text.matchAll(/: '((?:@\w[\w-]*\/)?\w[\w-]*\/[\w./-]+\.(?:wasm|mjs))'/gu);
  return [...imported, ...[...resolved].map(([, name]) => name!)];
}

describe('the packages that the sources import', () => {
  const files = filesIn('src', '.ts').filter((file) => !file.endsWith('.d.ts'));
  const imported = new Set(files.flatMap(modulesOf).flatMap((specifier) => packageOf(specifier) ?? []));

  it('are the dependencies of the manifest, each of them', () => {
    const unused = Object.keys(manifest.dependencies).filter((name) => !imported.has(name));
    expect(unused).toEqual([]);
  });

  it('are in the manifest, or types alone', () => {
    const types = (name: string): boolean => `@types/${name}` in manifest.devDependencies;
    const missing = [...imported].filter((name) => !(name in versions) && !types(name));
    expect(missing).toEqual([]);
  });
});

describe('what docs/dependencies.md says', () => {
  const paper = read('docs/dependencies.md');

  it('names the packages that are held at an exact version, and no others', () => {
    const [before] = paper.split(' are held at exact versions');
    const sentence = before!.slice(before!.lastIndexOf('\n\n'));
    const table = paper.slice(paper.indexOf('| dependency | why |'));
    const needed = [...table.slice(0, table.indexOf('\n\n')).matchAll(/^\| ([^|]+) \|/gmu)].map(
      ([, name]) => name!,
    );
    const exact = needed.flatMap((name) => (/^\d/u.test(versions[name] ?? '') ? [name] : []));
    expect(
      sentence
        .split(/,|\band\b/u)
        .map((name) => name.trim())
        .toSorted(),
    ).toEqual(exact.toSorted());
  });
});

describe('tests', () => {
  it('measure no time: it differs from machine to machine', () => {
    const clocks = /\b(?:performance\.now|Date\.now|hrtime)\b|^ {2}\}, \d+_000\);$/mu;
    const own = filesIn('test', '.test.ts').filter((file) => file !== 'test/sources.test.ts');
    expect(own.filter((file) => clocks.test(read(file)))).toEqual([]);
  });

  it('that run what is built are named .built.test.ts, so that an old build is renewed before them', () => {
    const naming = filesIn('test', '.test.ts').filter(
      (file) => /\.\/dist\//u.test(read(file)) || /\bexecFile/u.test(read(file)),
    );
    expect(naming.length).toBeGreaterThan(3);
    expect(
      naming.filter((file) => !file.endsWith('.built.test.ts') && file !== 'test/sources.test.ts'),
    ).toEqual([]);
  });
});
