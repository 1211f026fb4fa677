import { isMap, isSeq, type Document } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Makes a document hold a value; what is the same in both stays as it is written, with its comments. */
export function updateValue(document: Document, value: unknown): void {
  const before = document.toJS() as unknown;
  if (isFields(before) && isFields(value) && isMap(document.contents)) update(document, [], before, value);
  else if (Array.isArray(before) && Array.isArray(value) && isSeq(document.contents))
    update(document, [], before, value);
  else document.contents = document.createNode(value) as never;
}

function update(
  document: Document,
  path: readonly (string | number)[],
  before: unknown,
  after: unknown,
): void {
  if (isFields(before) && isFields(after)) {
    for (const key of Object.keys(before)) if (!(key in after)) document.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(after)) update(document, [...path, key], before[key], value);
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    after.forEach((value, index) => update(document, [...path, index], before[index], value));
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    document.setIn(path, document.createNode(after));
  }
}
