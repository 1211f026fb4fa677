import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { parse } from 'yaml';
import { read, ROOT } from './support/modules.js';
import { codeBlocks, PAPERS } from './support/papers.js';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Errors of the compiler in files that are nowhere on disk, each as a file beside package.json. */
function errorsIn(files: ReadonlyMap<string, string>): readonly string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile } = host;
  const own = new Map([...files].map(([name, text]) => [path.posix.join(ROOT, name), text]));
  host.fileExists = (name) => own.has(name) || fileExists(name);
  host.readFile = (name) => own.get(name) ?? readFile(name);
  host.getSourceFile = (name, target) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...own.keys()], OPTIONS, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

describe('code in the papers', () => {
  const blocks = new Map(
    PAPERS.flatMap((paper) =>
      codeBlocks(paper, 'ts').map((code, index): [string, string] => [
        `${paper.name.replaceAll(/\W/gu, '-')}-${index + 1}.ts`,
        code,
      ]),
    ),
  );

  /** A block that has to fail: the compiler sees the options. */
  const wrong =
    "import { createGenerator } from 'pmqa-report';\nexport const made = createGenerator({ digit: 'thai' });";

  it('compiles against the types of the package, and would not with an option that does not exist', () => {
    expect(blocks.size).toBeGreaterThan(8);
    expect(errorsIn(new Map([...blocks, ['wrong.ts', wrong]]))).toEqual([
      expect.stringMatching(/^wrong\.ts: .*digit/su),
    ]);
  });

  it('in YAML is a theme', () => {
    const schema = JSON.parse(read('dist/bundle/assets/schema/theme.json')) as object;
    const isTheme = new Ajv2020({ strict: false }).compile(schema);
    const themes = PAPERS.flatMap((paper) => codeBlocks(paper, 'yaml'));
    expect(themes.length).toBeGreaterThan(0);
    for (const theme of themes) {
      isTheme(parse(theme));
      expect(isTheme.errors ?? []).toEqual([]);
    }
  });
});

describe('papers that are written from the code', () => {
  it('are current', () => {
    execFileSync(process.execPath, ['scripts/docs/main.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' });
  });
});

describe('the site of the papers', () => {
  const folder = path.join(ROOT, 'dist/site');
  const page = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

  it('has every guide, links to pages that exist, and loads nothing from elsewhere', () => {
    execFileSync(process.execPath, ['scripts/docs/site.mjs'], { cwd: ROOT, stdio: 'pipe' });
    const files = new Set(readdirSync(folder));
    const guides = PAPERS.filter(({ name }) => name.startsWith('docs/')).map(({ name }) =>
      name.replace('docs/', '').replace('.md', '.html'),
    );
    expect(guides.filter((name) => !files.has(name))).toEqual([]);
    const pages = [...files].filter((name) => name.endsWith('.html'));
    const broken = pages.flatMap((name) =>
      [...page(name).matchAll(/href="([^"#:]+)(?:#[^"]*)?"/gu)]
        .map(([, target]) => target!)
        .filter((target) => !files.has(target)),
    );
    expect(broken).toEqual([]);
    const loaded = pages.flatMap((name) => [...page(name).matchAll(/<(?:img|script|link)[^>]*https?:/gu)]);
    expect(loaded).toEqual([]);
  });

  it('finds Thai and English in its index', () => {
    const [, json] = /^const INDEX = (.*);\n$/su.exec(page('index.js'))!;
    const index = JSON.parse(json!) as readonly (readonly [title: string, address: string, text: string])[];
    const addresses = (word: string): readonly string[] =>
      index.filter(([, , text]) => text.includes(word)).map(([, address]) => address);
    expect(addresses('import-notes.md').join(' ')).toMatch(/officers\.th\.html.*word-and-import\.html/su);
    expect(addresses('คิวอาร์โค้ด').join(' ')).toContain('command.th.html#build');
  });
});
