import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { ReportPath } from '../model/issue.js';
import { offsetToPosition } from './position.js';
import type { ParsedSource, SyntaxProblem } from './source.js';

/** Reads JSON with the place of every value. A key that stands twice in an object is refused: one would be lost. */
export function parseJson(text: string): ParsedSource | SyntaxProblem {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !root) {
    const offset = error?.offset ?? 0;
    return {
      problem: wording(error ? printParseErrorCode(error.error) : 'ValueExpected'),
      ...offsetToPosition(text, offset),
    };
  }
  const duplicate = findDuplicateKey(root);
  if (duplicate) {
    return {
      problem: `the key “${String(duplicate.value)}” stands twice`,
      ...offsetToPosition(text, duplicate.offset),
    };
  }
  return {
    value: getNodeValue(root) as unknown,
    locate: (path) => offsetToPosition(text, nodeAt(root, path).offset),
  };
}

/** `CommaExpected` → `comma expected`. */
const wording = (code: string): string => code.replace(/(?<=[a-z])([A-Z])/gu, ' $1').toLowerCase();

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

/** The value at a path, or the nearest one above it that is there. */
function nodeAt(root: Node, path: ReportPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return length === path.length && node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}
