import path from 'node:path';
import { sha256 } from '../../core/platform/node/index.js';
import type { FixedOptions, GenerateOptions } from '../../generate/index.js';
import { reportFolder } from '../../read/folder/index.js';
import type { Language } from '../language.js';
import type { ServedFamily, ServedReport } from '../served/index.js';

/** How documents are made of the report, as the command says it. */
export interface DocumentChoice
  extends
    Omit<GenerateOptions, 'baseDir' | 'criteria' | 'formats' | 'onProgress' | 'signal'>,
    Omit<FixedOptions, 'assets' | 'helpers' | 'writers'> {
  /** File of an edition of the standard. */
  readonly criteria?: string;
  readonly repair?: boolean;
  /** Nothing is written into the report's folder. */
  readonly readOnly?: boolean;
}

/** What the page is told of a report, the folder of its files, and the bytes of fonts by their revisions. */
export interface Served {
  readonly folder: string;
  readonly report: ServedReport;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** A report at a path: a folder, by itself or by the `report.yaml` in it, or a file that is the whole report. */
export async function servedReport(
  file: string,
  language: Language,
  { criteria: _criteria, template: _template, font, repair, readOnly, ...documents }: DocumentChoice,
): Promise<Served> {
  const whole = path.resolve(file);
  const own = await reportFolder(whole);
  const folder = own ?? path.dirname(whole);
  const fonts = new Map<string, Uint8Array>();
  return {
    folder,
    fonts,
    report: {
      name:
        own === undefined ? path.basename(whole).replace(/\.(?:ya?ml|json)$/iu, '') : path.basename(folder),
      ...(own === undefined && { main: path.basename(whole) }),
      home: folder,
      language,
      documents,
      ...(font && { font: servedFamily(font, fonts) }),
      ...(repair !== undefined && { repair }),
      ...(readOnly && { readOnly }),
    },
  };
}

function servedFamily(
  { name, faces }: NonNullable<DocumentChoice['font']>,
  fonts: Map<string, Uint8Array>,
): ServedFamily {
  const served = Object.entries(faces).map(([face, { data, ...rest }]) => {
    const revision = sha256(data);
    fonts.set(revision, data);
    return [face, { ...rest, revision }];
  });
  return { name, faces: Object.fromEntries(served) as ServedFamily['faces'] };
}
