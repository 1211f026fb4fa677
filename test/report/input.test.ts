import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import type * as z from 'zod';
import type { Report, ReportInput, reportSchema } from '../../src/report/index.js';

/** The schema's input, which the compiler gives as lists that may be changed. */
type ReadonlyDeep<T> = T extends (infer Entry)[]
  ? readonly ReadonlyDeep<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;
type Fits<Narrow extends Wide, Wide> = Narrow;

// The compiler checks these: a parsed report is an input, and an input is what the schema takes.
export type ParsedReportFits = Fits<Report, ReportInput>;
export type InputFitsSchema = Fits<ReportInput, ReadonlyDeep<z.input<typeof reportSchema>>>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function load(): { readonly checker: ts.TypeChecker; readonly typeNamed: (name: string) => ts.Type } {
  const entry = path.join(ROOT, 'src/index.ts');
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!);
  return {
    checker,
    typeNamed: (name) => checker.getDeclaredTypeOfSymbol(exported.find((each) => each.name === name)!),
  };
}

/** Editions are read from files, and explained there. */
const isEdition = (type: ts.Type): boolean =>
  type.isUnion() && type.types.some((each) => each.getProperty('standard') && each.getProperty('scale'));

/** Fields without a doc comment in a type and in the types of its fields, written in this project. */
function undocumented(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  const seen = new Set<ts.Type>();
  const found = new Set<string>();
  const visit = (each: ts.Type): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.isUnionOrIntersection()) each.types.forEach(visit);
    else if (checker.isArrayType(each) || checker.isTupleType(each))
      checker.getTypeArguments(each as ts.TypeReference).forEach(visit);
    else if (each.flags & ts.TypeFlags.Object && each.getCallSignatures().length === 0)
      each.getProperties().forEach((field) => {
        const declared = field.declarations?.[0];
        if (!declared || declared.getSourceFile().fileName.includes('node_modules')) return;
        const hasDoc = field.getDocumentationComment(checker).length > 0;
        if (!hasDoc && field.name !== 'type') found.add(`${checker.typeToString(each)}.${field.name}`);
        const value = checker.getTypeOfSymbol(field);
        if (!isEdition(value)) visit(value);
      });
  };
  visit(type);
  return [...found];
}

describe('the types that a program writes against', () => {
  const { checker, typeNamed } = load();

  it.each([
    'ReportInput',
    'GenerateOptions',
    'GeneratorOptions',
    'ToDocumentOptions',
    'BatchOptions',
    'CheckOptions',
    'ExtractOptions',
    'ImportOptions',
    'ParseOptions',
    'ReadOptions',
    'StarterOptions',
    'FamilySource',
    'Scale',
    'Limits',
  ])('explain every field of %s', (name) => {
    expect(undocumented(typeNamed(name), checker)).toEqual([]);
  });

  it('find a field without a comment', () => {
    expect(undocumented(typeNamed('Block'), checker)).not.toEqual([]);
  });
});
