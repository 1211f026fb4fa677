import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { type ReportPath, positionsOf } from '../core/index.js';
import { byKey } from './by-key.js';
import { isDeepJson } from './depth.js';
import type { ParsedSource, SyntaxProblem } from './source.js';

/** Reads JSON with the place of every value. A key that an object has twice is refused: one would be lost. */
export function parseJson(text: string): ParsedSource | SyntaxProblem {
  if (isDeepJson(text)) return { problem: { code: 'nested-too-deep' }, line: 1, column: 1 };
  const at = positionsOf(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !root) {
    const offset = error?.offset ?? 0;
    return {
      problem: { code: 'json', error: error ? printParseErrorCode(error.error) : 'ValueExpected' },
      ...at(offset),
    };
  }
  const duplicate = findDuplicateKey(root);
  if (duplicate) {
    return {
      problem: { code: 'key-twice', key: String(duplicate.value) },
      ...at(duplicate.offset),
    };
  }
  const properties = propertiesOf();
  return {
    value: getNodeValue(root) as unknown,
    written: (path) => {
      const node = findNodeAtLocation(root, [...path]);
      return node?.type === 'number' ? text.slice(node.offset, node.offset + node.length) : undefined;
    },
    locate: (path) => at(offsetAt(root, path, properties)),
  };
}

function findDuplicateKey(root: Node): Node | undefined {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'object') {
      const seen = new Set<unknown>();
      for (const property of node.children ?? []) {
        const key = property.children?.[0];
        if (key && seen.has(key.value)) return key;
        seen.add(key?.value);
      }
    }
    // One by one: a list may hold more than the stack.
    for (const child of node.children ?? []) pending.push(child);
  }
  return undefined;
}

type Properties = (node: Node) => ReadonlyMap<string, Node>;

const propertiesOf = (): Properties =>
  byKey((node) =>
    (node.children ?? []).map((property) => [String(property.children?.[0]?.value), property] as const),
  );

/** Where the value at a path begins, of a property its key; of one that is not there, the nearest above it. */
function offsetAt(root: Node, path: ReportPath, properties: Properties): number {
  let node = root;
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1;
    const next = node.type === 'object' ? properties(node).get(String(key)) : node.children?.[Number(key)];
    if (!next) break;
    const value = next.type === 'property' ? next.children?.[1] : next;
    if (isLast || !value) return next.offset;
    node = value;
  }
  return node.offset;
}
