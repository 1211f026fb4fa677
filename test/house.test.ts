import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  circles,
  deepImports,
  filesBelow,
  importsOf,
  read,
  recursiveFunctions,
  ROOT,
} from './support/modules.js';

const modules = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const imports = importsOf(modules);

/** Modules outside a folder that import something of it. */
const importersOf = (...files: readonly string[]): readonly string[] =>
  [...imports]
    .filter(([from, all]) => !files.includes(from) && all.some((to) => files.includes(to)))
    .map(([from]) => from);

const below = (folder: string): readonly string[] => modules.filter((file) => file.startsWith(folder));

/** Files and folders that a paper names. */
const namedIn = (paper: string): readonly string[] =>
  [...read(paper).matchAll(/`((?:src|templates|fonts|dictionary|examples|test|scripts)\/[\w./-]*)`/gu)].map(
    ([, name]) => name!,
  );

describe('the papers', () => {
  it.each([
    ['ARCHITECTURE.md', 15],
    ['CONTRIBUTING.md', 15],
    ['RELIABILITY.md', 15],
    ['README.md', 3],
    ['docs/accessibility-and-archiving.md', 1],
    ['docs/dependencies.md', 2],
    ['docs/programmers.md', 3],
    ['docs/report-folders.md', 2],
    ['docs/templates.md', 1],
    ['docs/thai-typesetting.md', 2],
    ['docs/word-and-import.md', 1],
    ['SECURITY.md', 0],
    ['BENCHMARKS.md', 1],
    ['dictionary/README.md', 1],
  ])('name files and folders that exist: %s', (paper, least) => {
    const named = namedIn(paper);
    expect(named.length).toBeGreaterThanOrEqual(least);
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });

  it('name every room: ARCHITECTURE.md', () => {
    const named = namedIn('ARCHITECTURE.md');
    const rooms = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
    );
    expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
  });
});

function exists(name: string): boolean {
  return statSync(path.join(ROOT, name), { throwIfNoEntry: false }) !== undefined;
}

describe('the house', () => {
  it('has small files: half of them up to 70 lines, 95 of 100 up to 155', () => {
    // A lexicon is data: its length says nothing of how hard it is to read.
    const lines = modules
      .filter((file) => !file.includes('/lexicon/'))
      .map((file) => read(file).split('\n').length - 1)
      .sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThanOrEqual(70);
    expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(155);
  });

  it('has no circle of files', () => expect(circles(imports)).toEqual([]));

  it('has no import past the index.ts of a folder', () => expect(deepImports(imports)).toEqual([]));

  it('words problems in one place', () => {
    const words = below('src/core/problem/words/');
    expect(words.length).toBeGreaterThan(10);
    const tables = words.filter((file) =>
      /^export const \w+: WordsOf<|^\} satisfies WordsOf</mu.test(read(file)),
    );
    const outside = importersOf(...tables).filter((file) => !words.includes(file));
    expect(outside).toEqual(['src/core/problem/describe.ts']);
  });

  it('walks over the document tree by its visitor alone', () => {
    const types = new Set(['Node', 'Block', 'Inline', 'Section', 'Document', 'TableRow', 'TableCell']);
    const tree = ['src/document/index.ts', 'src/document/tree.ts', 'src/document/paragraph.ts'];
    const found = importersOf(...tree).flatMap((file) => recursiveFunctions(file, types));
    expect(found.filter((place) => !place.startsWith('src/document/visit.ts:'))).toEqual([]);
    expect(recursiveFunctions('src/document/visit.ts', types).length).toBeGreaterThan(0);
  });
});

describe('one file and one line are enough to add', () => {
  it('a format', () => {
    expect(importersOf('src/write/docx/index.ts')).toEqual(['src/write/index.ts']);
  });

  it('a rule of check', () => {
    const rules = below('src/tools/check/rules/');
    expect(rules.length).toBeGreaterThan(10);
    const outside = importersOf(...rules).filter((file) => !rules.includes(file));
    expect(outside).toEqual(['src/tools/check/check-report.ts']);
  });

  it('a verb of the command', () => {
    const verbs = below('src/app/cli/verbs/').filter((file) => !file.endsWith('/index.ts'));
    expect(verbs.length).toBeGreaterThan(5);
    expect(importersOf(...verbs)).toEqual(['src/app/cli/verbs/index.ts']);
  });
});
