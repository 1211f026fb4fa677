import { createGenerator, type Generator, type GeneratorOptions } from '../../generate/index.js';
import { createReader, readEdition, repairValue, type ReadOptions } from '../../read/index.js';
import type { Edition } from '../../report/edition/index.js';
import type { Report } from '../../report/index.js';
import type { FileMap, Shelf } from './types.js';

/** What a desk makes documents with, besides the report. */
export interface Equipment {
  /** Options of all documents. */
  readonly documents?: Omit<
    GeneratorOptions,
    | 'assets'
    | 'baseDir'
    | 'criteria'
    | 'formats'
    | 'helpers'
    | 'onProgress'
    | 'signal'
    | 'template'
    | 'writers'
  >;
  /** Whether damaged Thai is repaired as it is read. Default true. */
  readonly repair?: boolean;
  /** The files of the agency's own template folder. */
  readonly template?: FileMap;
  /** The file of an edition of the standard. */
  readonly criteria?: { readonly name: string; readonly bytes: Uint8Array };
}

/** What a desk has at hand: it may be exchanged while a report is open. */
export type Tools = ReturnType<typeof createTools>;

export function createTools({ place, forget }: Shelf) {
  let given: Equipment = {};
  let generator: Generator | undefined;
  let screen: Generator | undefined;
  let template: string | undefined;
  let edition: Edition | undefined;
  let problem: unknown;

  /** Throws where the edition cannot be used. */
  const options = (): GeneratorOptions => {
    if (problem !== undefined) throw problem as Error;
    return { ...given.documents, ...(template !== undefined && { template }) };
  };

  return {
    /** Reads a report; a file whose text is still the same is not parsed again. */
    readReport: createReader(),
    /** Takes other equipment. An edition that cannot be read is reported once documents are made. */
    exchange: async (next: Equipment): Promise<void> => {
      if (template !== undefined) forget(template);
      [given, generator, screen] = [next, undefined, undefined];
      [template, edition, problem] = [undefined, undefined, undefined];
      if (next.template) template = await place('template', next.template);
      if (!next.criteria) return;
      const { name, bytes } = next.criteria;
      const folder = await place('criteria', new Map([[name, bytes]]));
      try {
        edition = await readEdition(`${folder}/${name}`);
      } catch (error) {
        problem = error;
      } finally {
        forget(folder);
      }
    },
    template: (): string | undefined => template,
    edition: (): Edition | undefined => edition,
    /** How reports are read. */
    reading: (): ReadOptions => ({
      ...(given.repair !== undefined && { repair: given.repair }),
      ...(given.documents?.limits && { limits: given.documents.limits }),
    }),
    /** A report as it is read from files that hold it: damaged Thai is repaired then. */
    asRead: (report: Report): Report =>
      given.repair === false ? report : (repairValue(report).value as Report),
    /** What makes the documents. Throws where the edition cannot be used. */
    generator: (): Generator => (generator ??= createGenerator(options())),
    /** Makes pages for the screen only: they look the same, but have no tags and no archive standard, and are not compressed. */
    screen: (): Generator =>
      (screen ??= createGenerator({
        ...options(),
        pdf: { tagged: false, standard: 'none', compressed: false },
        roundTrip: false,
      })),
  };
}
