// docs/reference.md: every name that the package exports, with its declaration and its doc comment, from the declarations in
// dist/. A name without a comment is an error: no entry is empty.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { cell, table } from './markdown.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const ENTRIES = [
  [
    'pmqa-report',
    'index',
    'What Node programs import. Browsers get the same names, except those that need files or threads.',
  ],
  ['pmqa-report/browser', 'browser', 'What only browsers have.'],
  ['pmqa-report/model', 'model', 'Reports as data alone: parse, check, score, compare. Small, for forms.'],
  ['pmqa-report/thai', 'thai', 'Thai text alone.'],
];

const HEAD = `# Reference

Every name that the package exports; \`npm run docs\` writes this page from the declarations and their comments. Guides with
examples: [programmers.md](programmers.md). The fields of a report: [data-model.md](data-model.md). The fields of the other types
have comments too, which an editor shows. A report that was read or parsed has the types \`Report\`, \`Item\`, \`Block\` …; what a
program may write has the types \`ReportInput\`, \`ItemInput\`, \`BlockInput\` …; a document tree has \`Document\`, \`DocumentBlock\` …`;

export function reference() {
  const roots = ENTRIES.map(([, file]) => path.join(DIST, `${file}.d.ts`));
  const program = ts.createProgram(roots, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  const seen = new Map();
  const empty = [];
  const exportsOf = ENTRIES.map((_, index) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(roots[index]))),
  );
  const names = new Map(exportsOf.flat().map((symbol) => [meant(symbol, checker), symbol.getName()]));
  const parts = ENTRIES.map(([entry, , about], index) => {
    const exported = exportsOf[index]
      .map((symbol) => entryOf(symbol, checker, names))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const fresh = exported.filter(({ name }) => !seen.has(name));
    const known = exported.filter(({ name }) => seen.get(name) === ENTRIES[0][0]);
    for (const { name, words } of fresh) {
      seen.set(name, entry);
      if (words === '') empty.push(name);
    }
    const also = entry === 'pmqa-report/browser' ? [] : known.map(({ name }) => `\`${name}\``);
    return [
      `## ${entry}`,
      about,
      ...(also.length > 0 ? [`The same as in \`${ENTRIES[0][0]}\`: ${also.join(', ')}.`] : []),
      ...sections(fresh, entry),
    ].join('\n\n');
  });
  if (empty.length > 0) throw new Error(`exported without a doc comment: ${empty.join(', ')}`);
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

/** What a name stands for, wherever it was imported from and under whatever name. */
const meant = (symbol, checker) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** An exported name: what it is, how it is declared, what its comment says. */
function entryOf(symbol, checker, names) {
  const own = meant(symbol, checker);
  const words = ts.displayPartsToString(own.getDocumentationComment(checker)).replaceAll(/\s+/gu, ' ').trim();
  const declarations = own.getDeclarations() ?? [];
  return {
    name: symbol.getName(),
    words,
    kind: kindOf(own),
    code: declarations.map((each) => codeOf(each, checker, names)).join('\n'),
  };
}

function kindOf({ flags }) {
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Variable) return 'value';
  return 'type';
}

/** A declaration on one line, without comments. */
function codeOf(declaration, checker, names) {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, inPublicNames(node, checker, names), declaration.getSourceFile())
    .replaceAll(/^export (?:declare )?/gmu, '')
    .replaceAll(/^declare /gmu, '');
}

/** The same declaration with its types under the names that the package exports, which some files know by shorter ones. */
function inPublicNames(node, checker, names) {
  const visit = (each) => {
    const symbol = ts.isTypeReferenceNode(each) && checker.getSymbolAtLocation(each.typeName);
    const name = symbol && names.get(meant(symbol, checker));
    const known = ts.visitEachChild(each, visit, undefined);
    return name
      ? ts.factory.updateTypeReferenceNode(known, ts.factory.createIdentifier(name), known.typeArguments)
      : known;
  };
  return visit(node);
}

/** Values longer than this are data; their comment says what they hold. */
const LONG = 700;

function sections(entries, entry) {
  const of = (kind) => entries.filter((each) => each.kind === kind);
  const calls = [...of('function'), ...of('value').filter(({ code }) => code.includes('=>'))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const others = of('value').filter((each) => !calls.includes(each));
  const rows = (list) => list.map(({ name, words }) => [`\`${name}\``, cell(words)]);
  const titled = (title, list, content) => (list.length > 0 ? [`### ${title} of ${entry}`, ...content] : []);
  return [
    ...titled(
      'Functions',
      calls,
      calls.flatMap(({ name, words, code }) => [
        `#### ${name}`,
        ...(code.length <= LONG ? [`\`\`\`\n${code}\n\`\`\``] : []),
        words.replaceAll('<', '&lt;'),
      ]),
    ),
    ...titled('Errors', of('class'), [table(['class', 'what it is'], rows(of('class')))]),
    ...titled('Values', others, [table(['name', 'what it is'], rows(others))]),
    ...titled('Types', of('type'), [table(['type', 'what it is'], rows(of('type')))]),
  ];
}
