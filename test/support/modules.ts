import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Paths of all files below a folder, with `/` between names. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(at) : [at];
  });

/** For each module of src/ the modules of src/ that it imports, types and dynamic imports included. */
export function importsOf(modules: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(modules);
  return new Map(
    modules.map((file) => {
      const imported = ts
        .preProcessFile(read(file), true, true)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName).replace(/\.js$/u, '.ts'));
      return [file, [...new Set(imported)].filter((other) => known.has(other))] as const;
    }),
  );
}

/** Modules that import themselves through others. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const open = new Set<string>();
  const found: string[] = [];
  const enter = (file: string): void => {
    if (open.has(file)) found.push(file);
    if (done.has(file) || open.has(file)) return;
    open.add(file);
    imports.get(file)?.forEach(enter);
    open.delete(file);
    done.add(file);
  };
  for (const file of imports.keys()) enter(file);
  return found;
}

/** Imports of a module from outside its folder, where the folder has an index.ts: `from → to`. */
export function deepImports(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const hasIndex = (folder: string): boolean => imports.has(`${folder}/index.ts`);
  const doorOf = (file: string): string => {
    let folder = path.posix.dirname(file);
    while (folder !== 'src' && !hasIndex(folder)) folder = path.posix.dirname(folder);
    return folder;
  };
  return [...imports].flatMap(([from, all]) =>
    all
      .filter((to) => {
        const door = doorOf(to);
        return door !== 'src' && to !== `${door}/index.ts` && !from.startsWith(`${door}/`);
      })
      .map((to) => `${from} → ${to}`),
  );
}

/** Functions of a module that take one of some types and call themselves. */
export function recursiveFunctions(file: string, types: ReadonlySet<string>): readonly string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const names = (node: ts.Node | undefined): boolean => {
    if (!node) return false;
    if (ts.isIdentifier(node) && types.has(node.text)) return true;
    return ts.forEachChild(node, names) ?? false;
  };
  /** A call of a function, or its use as an argument: `nodes.flatMap(walk)`. */
  const calls = (node: ts.Node, name: string): boolean =>
    (ts.isCallExpression(node) &&
      [node.expression, ...node.arguments].some((each) => ts.isIdentifier(each) && each.text === name)) ||
    (ts.forEachChild(node, (child) => calls(child, name)) ?? false);
  const look = (node: ts.Node): void => {
    const name =
      ts.isFunctionDeclaration(node) || (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name))
        ? (node.name as ts.Identifier).text
        : undefined;
    const code = ts.isVariableDeclaration(node) ? node.initializer : node;
    if (
      name !== undefined &&
      code &&
      (ts.isFunctionDeclaration(code) || ts.isArrowFunction(code)) &&
      code.body &&
      code.parameters.some(({ type }) => names(type)) &&
      calls(code.body, name)
    )
      found.push(`${file}: ${name}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
