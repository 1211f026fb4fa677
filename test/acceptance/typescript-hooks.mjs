// Lets the acceptance import the tests' own TypeScript: types are taken out, `.js` finds `.ts`.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const OPTIONS = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };

export async function resolve(specifier, context, next) {
  const inTypeScript = context.parentURL?.endsWith('.ts') && specifier.startsWith('.');
  return next(inTypeScript ? specifier.replace(/\.js$/u, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = await readFile(new URL(url), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: OPTIONS });
  return { format: 'module', shortCircuit: true, source: outputText };
}
