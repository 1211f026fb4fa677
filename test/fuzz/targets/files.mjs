// Any bytes are a picture or a Word file, or are refused.
import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { extractReport, ExtractError } from '../../../dist/extract/index.js';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { generateReport } from '../../../dist/index.js';
import { readPicture } from '../../../dist/picture/read.js';
import { writeRgbPng } from '../../../dist/picture/write-png.js';
import { sampleReport } from '../sample.mjs';
import { expectThat } from './expect-that.mjs';

/** Small pictures of every kind, as bytes that are then disturbed. */
const PICTURES = [
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.from(writeRgbPng(20, 30, new Uint8Array(20 * 30 * 3).fill(77))),
  jpeg.encode({ width: 16, height: 24, data: Buffer.alloc(16 * 24 * 4, 99) }, 80).data,
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><defs><g id="a"><rect width="9" height="9" opacity="0.5"/></g></defs><use href="#a" x="20"/><path d="M0 0L50 50" stroke="red" stroke-dasharray="3"/><text y="20">น้ำ</text></svg>',
  ),
];

let wordFile;

/** What to change, and how much to keep, in twentieths. */
const disturbance = (most) =>
  fc.record({
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: most }),
    kept: fc.oneof({ weight: 6, arbitrary: fc.constant(20) }, fc.nat(20)),
  });

/** The bytes with some of them changed, or cut short. */
function disturbed(source, { changes, kept }) {
  const bytes = Uint8Array.from(source);
  for (const [at, value] of changes) bytes[at % bytes.length] = value;
  return bytes.slice(0, Math.floor((bytes.length * kept) / 20));
}

export const FILES = [
  {
    name: 'any bytes are a picture or refused',
    kind: 'pictures',
    batch: 100,
    arbitrary: fc.tuple(fc.nat(PICTURES.length - 1), disturbance(12)),
    check: async ([source, change]) => {
      const picture = await readPicture(disturbed(PICTURES[source], change), loadOfficialFamily);
      expectThat(
        'problem' in picture || (picture.width > 0 && picture.data.length > 0),
        'a picture of nothing',
      );
    },
  },
  {
    name: 'any bytes are extracted or refused',
    kind: 'files',
    batch: 50,
    arbitrary: disturbance(20),
    check: async (change) => {
      wordFile ??= (await generateReport(sampleReport, { formats: ['docx'] })).docx;
      try {
        await extractReport(disturbed(wordFile, change));
      } catch (error) {
        expectThat(error instanceof ExtractError, `${error?.name}: ${error?.message}`);
      }
    },
  },
];
