// Any bytes are a picture or a Word file, or are refused.
import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { extractReport, ExtractError } from '../../../dist/tools/extract/extract-report.js';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { ImportError } from '../../../dist/core/problem/import-error.js';
import { importReport } from '../../../dist/tools/import/import-report.js';
import { generateReport, parseReport } from '../../../dist/index.js';
import { readPicture } from '../../../dist/picture/read.js';
import { writeRgbPng } from '../../../dist/picture/write-png.js';
import {
  anyByteChange,
  anyPdfChange,
  anyWordChange,
  changeBytes,
  changePdf,
  changeWord,
  unpackedPdf,
} from '../disturb.mjs';
import { richReport } from '../sample.mjs';
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

/** A Word file with a bit of everything that is read back. */
const wordSample = async () => {
  wordFile ??= (await generateReport(richReport, { formats: ['docx'] })).docx;
  return wordFile;
};

const checkExtract = (bytes) => {
  try {
    extractReport(bytes);
  } catch (error) {
    expectThat(error instanceof ExtractError, `${error?.name}: ${error?.message}`);
  }
};

let pdfFile;

/** The same as a PDF. */
const pdfSample = async () => {
  pdfFile ??= (await generateReport(richReport, { formats: ['pdf'] })).pdf;
  return pdfFile;
};

/** A report that keeps to the model, or an error that says what to do. */
const checkImport = async (bytes) => {
  try {
    const { report } = await importReport(bytes);
    const parsed = parseReport(report);
    expectThat(parsed.ok, `not a report: ${JSON.stringify(parsed.issues)}`);
  } catch (error) {
    expectThat(error instanceof ImportError, `${error?.name}: ${error?.message}\n${error?.stack}`);
  }
};

export const FILES = [
  {
    name: 'any bytes are a picture or refused',
    kind: 'pictures',
    batch: 100,
    arbitrary: fc.tuple(fc.nat(PICTURES.length - 1), anyByteChange(12)),
    check: async ([source, change]) => {
      const picture = await readPicture(changeBytes(PICTURES[source], change), loadOfficialFamily);
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
    arbitrary: anyByteChange(20),
    check: async (change) => checkExtract(changeBytes(await wordSample(), change)),
  },
  {
    name: 'any Word file out of order is extracted or refused',
    kind: 'files',
    batch: 100,
    arbitrary: anyWordChange,
    check: async (change) => checkExtract(changeWord(await wordSample(), change)),
  },
  {
    name: 'any bytes are imported or refused',
    kind: 'files',
    batch: 20,
    arbitrary: fc.tuple(fc.boolean(), anyByteChange(20)),
    check: async ([isPdf, change]) =>
      checkImport(changeBytes(isPdf ? await pdfSample() : await wordSample(), change)),
  },
  {
    name: 'any Word file out of order is imported or refused',
    kind: 'files',
    batch: 100,
    arbitrary: anyWordChange,
    check: async (change) => checkImport(changeWord(await wordSample(), change)),
  },
  {
    name: 'any PDF out of order is imported or refused',
    kind: 'files',
    batch: 15,
    arbitrary: anyPdfChange,
    check: async (change) => checkImport(changePdf(unpackedPdf(await pdfSample()), change)),
  },
];
