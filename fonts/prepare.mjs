// Writes the files that manifest.json names, out of the npm packages that carry them, and checks their sha256.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = new URL('./', import.meta.url);
const { faces, signs, source } = JSON.parse(readFileSync(new URL('manifest.json', here), 'utf8'));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const isPrepared = ({ file, sha256: expected }) => {
  const target = new URL(file, here);
  return existsSync(target) && sha256(readFileSync(target)) === expected;
};

function write({ file, sha256: expected }, bytes) {
  if (sha256(bytes) !== expected) throw new Error(`${file} is not the file that fonts/manifest.json names`);
  writeFileSync(new URL(file, here), bytes);
}

/** The package holds the faces as base64 in a script; the text is cut out, the script is never run. */
function cutOut(script, file) {
  const key = `"${file}": "`;
  const start = script.indexOf(key);
  if (start < 0) throw new Error(`${source.package}@${source.version} holds no ${file}`);
  const from = start + key.length;
  return Buffer.from(script.slice(from, script.indexOf('"', from)), 'base64');
}

const missing = Object.values(faces).filter((face) => !isPrepared(face));
if (missing.length > 0) {
  const script = readFileSync(
    createRequire(import.meta.url).resolve(`${source.package}/${source.file}`),
    'utf8',
  );
  for (const face of missing) write(face, cutOut(script, face.file));
}
if (!isPrepared(signs)) {
  const { drawSigns } = await import('./draw-signs.mjs');
  write(signs, Buffer.from(drawSigns(signs, sha256)));
}
