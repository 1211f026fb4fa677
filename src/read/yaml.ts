import { minOf } from '../core/index.js';
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  Composer,
  YAMLParseError,
  type CST,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  type Document,
  type Node,
  visit,
  type Scalar,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { ReportPath } from '../core/index.js';
import { byKey } from './by-key.js';
import { yamlTokens } from './depth.js';
import { lineFinder } from './near.js';
import { yamlReason } from './reasons.js';
import { commentNotes } from './yaml-comments.js';
import type { ParsedSource, SyntaxProblem, TypedLines } from './source.js';

/** Copies that aliases may make: a report needs none, a hostile file makes billions. */
const MAX_ALIASES = 100;

/** A hash after a space: what follows it on its line is a comment. */
const MAY_COMMENT = /\S[ \t]+#/u;

/** Reads YAML 1.2 (core schema, no custom tags) with the place of every value. */
export function parseYaml(text: string): ParsedSource | SyntaxProblem {
  const lines = new LineCounter();
  const tokens = yamlTokens(text, lines.addNewLine);
  if (!tokens) return { problem: { code: 'nested-too-deep' }, line: 1, column: 1 };
  const document = composed(text, tokens, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    strict: true,
    // Looked for below: the reader compares each key with all before it.
    uniqueKeys: false,
    // Only where a comment may follow a text: they take memory.
    keepSourceTokens: MAY_COMMENT.test(text),
    // Not to the error stream of whoever reads the report.
    logLevel: 'error',
  });
  const [error] = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED'),
  ];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const near = text.split(/\r\n|\n|\r/u)[line - 1]?.trimEnd();
    return {
      problem: { ...yamlReason(error.code, error.message), ...(near && { near }) },
      line: Math.max(1, line),
      column: Math.max(1, col),
    };
  }
  const twice = keyTwice(document);
  if (twice !== undefined) {
    const { line, col } = lines.linePos(twice);
    return { problem: yamlReason('DUPLICATE_KEY', 'Map keys must be unique'), line, column: col };
  }
  const pairs = pairsOf();
  const findLine = lineFinder(text);
  try {
    const notes = MAY_COMMENT.test(text) ? commentNotes(document, lines) : [];
    return {
      value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown,
      ...(notes.length > 0 && { notes }),
      written: (path) => {
        const node = document.getIn(path, true);
        return isScalar(node) ? node.source : undefined;
      },
      unfolded: (path) => {
        const node = document.getIn(path, true);
        return isScalar(node) ? unfolded(node, text, lines) : undefined;
      },
      locate: (path, near) => {
        const { line, col } = lines.linePos(offsetAt(document, path, pairs));
        return findLine({ line: Math.max(1, line), column: Math.max(1, col) }, near);
      },
    };
  } catch (aliases) {
    const { message } = aliases as Error;
    return { problem: { code: 'yaml-aliases', text: message }, line: 1, column: 1 };
  }
}

/** As `parseDocument` of yaml, from tokens that were looked at. */
function composed(
  text: string,
  tokens: readonly CST.Token[],
  options: ParseOptions & DocumentOptions & SchemaOptions,
): Document.Parsed {
  const [document, other] = new Composer(options).compose(tokens, true, text.length);
  if (other) {
    const message = 'Source contains multiple documents; please use YAML.parseAllDocuments()';
    document!.errors.push(new YAMLParseError([other.range[0], other.range[1]], 'MULTIPLE_DOCS', message));
  }
  return document as Document.Parsed;
}

/** The lines of a text that YAML joins: one without quotation marks, or after `>`. */
function unfolded({ type, range }: Scalar, text: string, lines: LineCounter): TypedLines | undefined {
  if (!range || (type !== 'PLAIN' && type !== 'BLOCK_FOLDED')) return undefined;
  const first = lines.linePos(range[0]).line;
  const typed = text
    .slice(range[0], range[1])
    .trimEnd()
    .split(/\r\n|\n/u);
  const own = type === 'PLAIN' ? typed : typed.slice(1);
  if (own.length < 2) return undefined;
  // The first line of a plain text begins after its indent.
  const indents = own.slice(type === 'PLAIN' ? 1 : 0).filter((line) => line.trim() !== '');
  const indent = minOf(indents.map((line) => line.length - line.trimStart().length));
  return {
    text: own.map((line, at) => (type === 'PLAIN' && at === 0 ? line : line.slice(indent))).join('\n'),
    line: type === 'PLAIN' ? first : first + 1,
  };
}

/** Where the first key begins that its map has twice. */
function keyTwice(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) found = Math.min(found ?? Infinity, startOf(key) ?? 0);
        keys.add(name);
      }
    },
  });
  return found;
}

type Pairs = (map: YAMLMap) => ReadonlyMap<string, unknown>;

const pairsOf = (): Pairs =>
  byKey((map) =>
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );

function offsetAt(document: Document, path: ReportPath, pairs: Pairs): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const next: unknown = isMap(node)
      ? pairs(node).get(String(key))
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined;
    if (next === undefined) break;
    offset = startOf(isPair(next) ? (next as Pair).key : next) ?? offset;
    node = isPair(next) ? (next as Pair).value : next;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
