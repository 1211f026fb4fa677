import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { keepComments, removeEntry, removeField } from './comments.js';
import { matchEntries } from './match-entries.js';
import { writtenText } from './written-text.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A node that holds a value, in place of another one: entries that stay the same remain as they are written, and comments stay
 * also where their entry is changed or removed. `meant` is what the node means now, in its shortest form.
 */
export function updateNode(document: Document, node: unknown, value: unknown, meant?: unknown): Node {
  const before = plain(document, node);
  // However it is written: 85%, ๒๕๖๖, a text instead of its paragraphs.
  if (isNode(node) && meant !== undefined && isSame(meant, value)) return node;
  if (isNode(node) && isSame(before, value)) return node;
  // A text that is written as a number, such as a telephone number without quotes.
  if (isScalar(node) && typeof value === 'string' && node.source === value) return node;
  if (isMap(node) && isFields(value)) return updateMap(document, node, value, meant);
  if (isSeq(node) && Array.isArray(value)) return updateList(document, node, value, meant);
  if (isScalar(node) && typeof before === typeof value && !isCollectionValue(value)) {
    node.value = value;
    return node;
  }
  const text = isScalar(node) && typeof before === 'string' ? writtenText(before, meant, value) : undefined;
  if (isScalar(node) && text !== undefined) {
    node.value = text;
    return node;
  }
  const made = document.createNode(value) as Node;
  if (!isAlias(node)) keepComments(node, made);
  return made;
}

/** Makes a whole document hold a value. */
export function updateDocument(document: Document, value: unknown, meant?: unknown): void {
  document.contents = updateNode(document, document.contents, value, meant) as never;
}

function updateMap(document: Document, map: YAMLMap, value: Fields, meant: unknown): Node {
  const known = isFields(meant) ? meant : undefined;
  for (const name of Object.keys(map.toJS(document) as Fields))
    // What is written and means nothing else than its absence stays.
    if (value[name] === undefined && !(known && known[name] === undefined)) removeField(map, name);
  for (const [name, each] of Object.entries(value)) {
    // A default that was not typed.
    const isFilledIn = !map.has(name) && known?.[name] !== undefined && isSame(known[name], each);
    if (each === undefined || isFilledIn) continue;
    map.set(name, updateNode(document, map.get(name, true), each, known?.[name]));
  }
  return map;
}

function updateList(document: Document, list: YAMLSeq, values: readonly unknown[], meant: unknown): Node {
  const known = Array.isArray(meant) && meant.length === list.items.length ? meant : undefined;
  const before: readonly unknown[] = known ?? list.items.map((item) => plain(document, item));
  const matches = matchEntries(before.map(asText), values.map(asText));
  const used = new Set(matches);
  const nodes = values.map((value, index) => {
    const from = matches[index];
    return from === undefined
      ? updateNode(document, undefined, value)
      : updateNode(document, list.items[from], value, known?.[from]);
  });
  for (let index = list.items.length - 1; index >= 0; index -= 1)
    if (!used.has(index)) removeEntry(list, index);
  list.items = nodes;
  return list;
}

/** The value of a node; undefined where an alias has lost its anchor. */
const plain = (document: Document, node: unknown): unknown => {
  if (isAlias(node) && node.resolve(document) === undefined) return undefined;
  return isNode(node) ? (node.toJS(document) as unknown) : node;
};

const asText = (value: unknown): string => JSON.stringify(value) ?? '';

const isSame = (before: unknown, value: unknown): boolean => asText(before) === asText(value);

const isCollectionValue = (value: unknown): boolean => typeof value === 'object' && value !== null;
