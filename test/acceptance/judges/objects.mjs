// The objects of a PDF as qpdf reads them: dictionaries as records with names for keys, arrays, numbers, names with their
// slash, references as "8 0 R", strings behind "u:" (text) or "b:" (bytes in hex).
import { inflateSync } from 'node:zlib';
import { run } from './run.mjs';

const REFERENCE = /^\d+ \d+ R$/u;

/** `{ objects, trailer }`, objects by reference; a stream is `{ stream: { dict, data } }`, data in base64, filters not undone. */
export function readObjects(file) {
  const said = run('qpdf', ['--json=2', '--json-stream-data=inline', '--decode-level=none', file]);
  const [, all] = JSON.parse(said).qpdf;
  const objects = new Map();
  for (const [key, { value, stream }] of Object.entries(all))
    if (key.startsWith('obj:')) objects.set(key.slice('obj:'.length), stream ? { stream } : value);
  return { objects, trailer: all.trailer.value };
}

export const isReference = (value) => typeof value === 'string' && REFERENCE.test(value);

/** The object that a value refers to; none for null and for a broken reference. */
export const resolve = (file, value) =>
  (isReference(value) ? resolve(file, file.objects.get(value)) : value) ?? undefined;

/** An array's values, or the only one. */
export const listOf = (file, value) => {
  const found = resolve(file, value);
  return found === undefined ? [] : Array.isArray(found) ? found : [value];
};

/** The text of a string; undefined where there is none. */
export function textOf(file, value) {
  const found = resolve(file, value);
  if (typeof found !== 'string') return undefined;
  return found.startsWith('b:') ? Buffer.from(found.slice(2), 'hex').toString('latin1') : found.slice(2);
}

/** A name without its slash; undefined where there is none. */
export const nameOf = (file, value) => resolve(file, value)?.slice?.(1);

/** The data of a stream; none where there is no stream. */
export function bytesOf(file, value) {
  const { stream } = resolve(file, value) ?? {};
  const data = Buffer.from(stream?.data ?? '', 'base64');
  return stream?.dict['/Filter'] === '/FlateDecode' ? inflateSync(data) : data;
}

/** The file with other data in a stream, which has no filter then. */
export function withStream(file, reference, data) {
  const { stream } = file.objects.get(reference);
  const objects = new Map(file.objects);
  objects.set(reference, {
    stream: { dict: { ...stream.dict, '/Filter': undefined }, data: data.toString('base64') },
  });
  return { ...file, objects };
}

export const catalogOf = (file) => resolve(file, file.trailer['/Root']);

/** The pages in order, as `{ reference, page }`. */
export function pagesOf(file) {
  const visit = (reference) => {
    const page = resolve(file, reference);
    return page['/Kids'] ? page['/Kids'].flatMap(visit) : [{ reference, page }];
  };
  return visit(catalogOf(file)['/Pages']);
}
