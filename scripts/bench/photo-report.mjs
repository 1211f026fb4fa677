// A report folder with photographs as a telephone takes them, for the benchmarks and their peers.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import jpeg from 'jpeg-js';
import { parseReport, readReport, reportFiles } from '../../dist/bundle/index.js';
import { REPORT } from './input.mjs';
import { scaled } from './scaled.mjs';

/** A photograph of so many pixels: slow changes of colour under a grain, some 2.5 MB at 12 megapixels. */
export function photograph(width = 4000, height = 3000) {
  const data = Buffer.alloc(width * height * 4, 255);
  let state = 1;
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      const grain = (state >> 16) & 15;
      data[at] = (x * 200) / width + grain;
      data[at + 1] = (y * 200) / height + grain;
      data[at + 2] = ((x + y) * 100) / width + grain;
    }
  return jpeg.encode({ width, height, data }, 85).data;
}

/** The same picture as another file: a comment with its number after the start (ITU T.81, B.2.4.5). */
export const numbered = (photo, number) =>
  Buffer.concat([
    photo.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, 4, number >> 8, number & 255]),
    photo.subarray(2),
  ]);

/**
 * Writes the report of the benchmarks as a folder, its text `copies` times over, with so many pictures spread over its levels.
 * Gives the names of the Markdown files with the levels.
 */
export async function writePhotoReport(folder, { copies, photos, photo }) {
  const report = scaled(await readReport(REPORT), copies);
  const levels = report.categories.flatMap(({ items }) => items.flatMap((item) => item.levels));
  for (let number = 0; number < photos; number += 1) {
    const level = levels[number % levels.length];
    const at = Math.floor((level.result.length * ((number * 7) % 20)) / 20);
    const figure = { type: 'figure', image: `photo-${number}.jpg`, alt: 'ภาพกิจกรรม', width: 50 };
    level.result = [...level.result.slice(0, at), figure, ...level.result.slice(at)];
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `photo-${number}.jpg`), numbered(photo, number));
  }
  const parsed = parseReport(report);
  if (!parsed.ok) throw new Error(parsed.issues[0].message.en);
  const files = reportFiles(parsed.report);
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return [...files.keys()].filter((name) => /^\d\//u.test(name));
}
