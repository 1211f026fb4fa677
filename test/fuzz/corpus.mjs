// Values that once failed, kept whole: a seed would find another value as soon as the arbitraries change.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

const CORPUS = fileURLToPath(new URL('corpus', import.meta.url));

/** A value as text; undefined where it cannot be written. Half of a surrogate pair, bytes and undefined stay what they are. */
export function writeValue(value) {
  try {
    return serialize(value).toString('base64');
  } catch {
    return undefined;
  }
}

export const readValue = (text) => deserialize(Buffer.from(text, 'base64'));

/** The saved failures: `{ file, target, value, … }`. */
export const savedFailures = () =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ file: name, ...JSON.parse(readFileSync(path.join(CORPUS, name), 'utf8')) }));

/** Keeps a failure, named by the words of its target and its seed. */
export function saveFailure(failure) {
  const words = failure.target.toLowerCase().match(/[a-z]+/gu) ?? [];
  mkdirSync(CORPUS, { recursive: true });
  writeFileSync(
    path.join(CORPUS, `${words.slice(1, 4).join('-')}-${failure.seed}.json`),
    `${JSON.stringify(failure, null, 2)}\n`,
  );
}
