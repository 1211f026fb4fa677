import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Paths of all files below a folder, with `/` between names. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(at) : [at];
  });

/** A lexicon is data: its length says nothing of how hard it is to read. */
const modules = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.includes('/lexicon/'));

const lines = modules
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length - 1)
  .sort((a, b) => a - b);

describe('the house', () => {
  const paper = readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const named = [...paper.matchAll(/`((?:src|templates|fonts|examples|test|scripts)\/[\w./-]*)`/gu)].map(
    ([, name]) => name!,
  );

  it('has every file and folder that ARCHITECTURE.md names', () => {
    expect(named.length).toBeGreaterThan(15);
    for (const name of named) expect(() => statSync(path.join(ROOT, name))).not.toThrow();
  });

  it('is named room by room in ARCHITECTURE.md', () => {
    const rooms = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
    );
    expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
  });

  it('has small files: half of them up to 70 lines, 95 of 100 up to 155', () => {
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThanOrEqual(70);
    expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(155);
  });
});
