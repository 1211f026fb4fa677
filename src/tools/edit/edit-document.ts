import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { LEVELS } from '../../core/index.js';
import type { Change } from './change.js';
import { removeEntry, removeField } from './comments.js';
import { updateNode } from './update-node.js';

type Path = readonly (string | number)[];

/** Lists whose entries a key names, with what identifies an entry. */
const LISTS: Readonly<Record<string, string>> = { categories: 'number', items: 'code', levels: 'level' };

/** Changes fields of a report that stands in a YAML document; comments and all other values stay as they are. */
export function editDocument(document: Document, changes: readonly Change[]): void {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  for (const { key, value, before } of changes) {
    const steps = key.split('/');
    if (value === undefined) removeAt(document, steps);
    else setField(document, steps, value, before);
  }
}

function setField(document: Document, steps: readonly string[], value: unknown, before: unknown): void {
  const path: (string | number)[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const name = steps[index]!;
    const id = steps[index + 1];
    path.push(name);
    if (LISTS[name] === undefined || id === undefined) break;
    path.push(entryAt(document, path, name, id) ?? addEntry(document, path, name, id));
    index += 1;
    // The key of a level alone says that it exists.
    if (index === steps.length - 1) return;
  }
  document.setIn(path, updateNode(document, document.getIn(path, true), value, before));
}

/** Removes a field, or an entry of a list where the key ends with its name. */
function removeAt(document: Document, steps: readonly string[]): void {
  const path: (string | number)[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const name = steps[index]!;
    const id = steps[index + 1];
    path.push(name);
    if (LISTS[name] === undefined || id === undefined) break;
    const at = entryAt(document, path, name, id);
    if (at === undefined) return;
    path.push(at);
    index += 1;
  }
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  const last = path.at(-1)!;
  if (isSeq(parent) && typeof last === 'number') removeEntry(parent, last);
  else if (isMap(parent)) removeField(parent, String(last));
}

function entryAt(document: Document, list: Path, name: string, id: string): number | undefined {
  const node = document.getIn(list);
  if (!isSeq(node)) return undefined;
  const at = node.items.findIndex((item) => isMap(item) && String(item.get(LISTS[name]!)) === id);
  return at < 0 ? undefined : at;
}

/** Adds an entry in the order of numbers, codes or levels; gives its position. */
function addEntry(document: Document, list: Path, name: string, id: string): number {
  if (!isSeq(document.getIn(list))) document.setIn(list, document.createNode([]));
  const node = document.getIn(list);
  if (!isSeq(node)) throw new Error(`${list.join('.')} is not a list`);
  const idOf = (item: unknown): string => {
    const found = isMap(item) ? item.get(LISTS[name]!, true) : undefined;
    return String(isScalar(found) ? found.value : '');
  };
  const after = node.items.findIndex((item) => order(name, idOf(item)) > order(name, id));
  const at = after < 0 ? node.items.length : after;
  const entry = document.createNode({ [LISTS[name]!]: name === 'categories' ? Number(id) : id });
  node.items.splice(at, 0, entry);
  return at;
}

/** A number that grows with the place of an entry in its list. */
const order = (name: string, id: string): number =>
  name === 'levels'
    ? (LEVELS as readonly string[]).indexOf(id)
    : id.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
