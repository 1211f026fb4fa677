import * as z from 'zod';
import * as kinds from './kinds.js';

// Each is made when it is first needed: a program that starts waits for none.

/** Phrases that no line may split: each is a part of one expression that every line is searched with. */
const MAX_PHRASES = 2_000;

/** Options of `parseReport`. */
export const PARSE = () => ({ limits: kinds.limits() });

/** Options of `readReport`. */
export const READ = () => ({ repair: kinds.flag, limits: kinds.limits(), signal: kinds.signal });

const DOCUMENT = () => ({
  template: kinds.filePath,
  digits: z.enum(['arabic', 'thai']),
  date: kinds.dateText,
  align: z.enum(['left', 'justify']),
  titlePage: kinds.flag,
  openings: kinds.flag,
  summary: kinds.flag,
  evidence: z.enum(['cell', 'appendix']),
  qrCodes: kinds.flag,
  recommendations: kinds.flag,
  continuedLevels: kinds.flag,
  draft: kinds.dateText,
  contents: kinds.flag,
  letteredFront: kinds.flag,
  only: z.array(kinds.reportPart),
  pictures: z.enum(['placeholder', 'strict']),
  baseDir: kinds.filePath,
  roundTrip: kinds.flag,
  criteria: kinds.editionOrFile,
  limits: kinds.limits(),
});

const RUNNING = () => ({ signal: kinds.signal, onProgress: kinds.callback });

const WRITERS = () => ({
  assets: kinds.assets,
  font: kinds.fontFamily,
  keepTogether: z.array(kinds.phrase).max(MAX_PHRASES),
  pdf: kinds.options({
    tagged: kinds.flag,
    standard: z.enum(['PDF/A-2b', 'PDF/A-1b', 'none']),
    compressed: kinds.flag,
  }),
});

const FORMATS = () => ({ formats: z.array(kinds.text) });

/** Options of `toDocument`. */
export const TO_DOCUMENT = () => ({
  ...DOCUMENT(),
  ...RUNNING(),
  font: kinds.fontFamily,
  helpers: kinds.helpers,
});

/** Options of one report of a generator. */
export const GENERATE = () => ({ ...DOCUMENT(), ...FORMATS(), ...RUNNING() });

/** Options of `createGenerator` and `generateReport`. */
export const GENERATOR = () => ({
  ...GENERATE(),
  ...WRITERS(),
  helpers: kinds.helpers,
  writers: z.array(kinds.writer),
});

/** Options of `generateAll`. */
export const BATCH = () => ({
  ...DOCUMENT(),
  ...FORMATS(),
  ...WRITERS(),
  repair: kinds.flag,
  jobs: kinds.whole,
  signal: kinds.signal,
});

/** Options of one report of `generateAll`. */
export const BATCH_REPORT = () => ({ ...DOCUMENT(), ...FORMATS() });

/** Options of `checkReport`. */
export const CHECK = () => ({
  criteria: kinds.edition,
  exists: kinds.callback,
  inspect: kinds.callback,
  template: kinds.filePath,
});

/** Options of `importReport`. */
export const IMPORT = () => ({
  agency: kinds.filledText,
  fiscalYear: kinds.buddhistYear,
  roundMonths: z.literal([6, 9, 12]),
  category: kinds.category,
});

/** Options of `importReport` in this process or another. */
export const ISOLATED_IMPORT = () => ({ ...IMPORT(), isolate: kinds.flag });

/** Options of `extractReport` and `extractReportFolder`. */
export const EXTRACT = () => ({ isolate: kinds.flag });

/** What `registerFamily` takes. */
export const FAMILY = () => ({
  name: kinds.required(kinds.filledText),
  regular: kinds.fileOrBytes,
  bold: kinds.fileOrBytes,
  italic: kinds.fileOrBytes,
  boldItalic: kinds.fileOrBytes,
});

/** What `starterFiles` takes. */
export const STARTER = () => ({
  agency: kinds.filledText,
  fiscalYear: kinds.required(kinds.buddhistYear),
  roundMonths: z.literal([6, 9, 12]),
  categories: z.array(kinds.starterCategory),
  edition: kinds.edition,
});

/** Options of `reportForms`. */
export const FORMS = () => ({
  by: z.enum(['item', 'owner', 'category']),
  due: kinds.dateText,
  criteria: kinds.editionOrFile,
  baseDir: kinds.filePath,
});

/** Options of `reportStatus`. */
export const STATUS = () => ({
  today: kinds.required(kinds.dateText),
  criteria: kinds.edition,
  findings: kinds.findings,
});

/** A scale of points. */
export const SCALE = () => ({
  basic: kinds.required(kinds.positive),
  advance: kinds.required(kinds.positive),
  significance: kinds.required(kinds.positive),
  achieved: kinds.required(
    z.array(kinds.options({ above: kinds.required(kinds.number), points: kinds.required(kinds.positive) })),
  ),
});
