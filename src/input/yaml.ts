import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { ReportPath } from '../model/issue.js';
import { yamlReason } from './reasons.js';
import type { ParsedSource, SyntaxProblem } from './source.js';

/** Copies that aliases may make: a report needs none, a hostile file makes billions. */
const MAXIMUM_ALIASES = 100;

/** Reads YAML 1.2 (core schema, no custom tags) with the place of every value. */
export function parseYaml(text: string): ParsedSource | SyntaxProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    strict: true,
    // Not to the error stream of whoever reads the report.
    logLevel: 'error',
  });
  const [error] = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED'),
  ];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      problem: yamlReason(error.code, error.message),
      line: Math.max(1, line),
      column: Math.max(1, col),
    };
  }
  try {
    return {
      value: document.toJS({ maxAliasCount: MAXIMUM_ALIASES }) as unknown,
      locate: (path) => {
        const { line, col } = lines.linePos(offsetAt(document, path));
        return { line: Math.max(1, line), column: Math.max(1, col) };
      },
    };
  } catch (aliases) {
    const problem = { en: (aliases as Error).message, th: 'ข้อมูลอ้างถึงกันมากเกินไป' };
    return { problem, line: 1, column: 1 };
  }
}

function offsetAt(document: Document, path: ReportPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const next: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
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
