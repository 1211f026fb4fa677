// The fonts in a Word file, made legible again (ECMA-376-1, 17.8.1), and their digests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ROOT } from '../inputs.mjs';

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** The first 32 bytes are exclusive-ored with the key, a GUID, its last byte first. */
function legible(data, guid) {
  const key = Buffer.from(guid.replace(/[{}-]/gu, ''), 'hex').reverse();
  return Buffer.from(data).map((byte, index) => (index < 32 ? byte ^ key[index % 16] : byte));
}

/** `{ total, same }`: embedded faces, and those that are the official files to the byte. */
export function embeddedFonts(bytes) {
  const parts = unzipSync(bytes);
  const text = (name) => strFromU8(parts[name]);
  const targets = new Map(
    [...text('word/_rels/fontTable.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/gu)].map(
      ([, id, target]) => [id, target],
    ),
  );
  const { faces } = JSON.parse(readFileSync(path.join(ROOT, 'fonts', 'manifest.json'), 'utf8'));
  const official = {
    embedRegular: faces.regular.sha256,
    embedBold: faces.bold.sha256,
    embedItalic: faces.italic.sha256,
    embedBoldItalic: faces.boldItalic.sha256,
  };
  const found = [
    ...text('word/fontTable.xml').matchAll(/<w:(embed\w+) r:id="([^"]+)" w:fontKey="([^"]+)"/gu),
  ];
  const same = found.filter(
    ([, face, id, key]) => sha256(legible(parts[`word/${targets.get(id)}`], key)) === official[face],
  );
  return { total: found.length, same: same.length };
}
