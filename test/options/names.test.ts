import { expect, test } from '@jest/globals';
import type { BatchGeneration } from '../../src/batch/protocol.js';
import type { ToDocumentOptions } from '../../src/generate/document-maker.js';
import type { GenerateOptions, GeneratorOptions } from '../../src/generate/options.js';
import type { CheckOptions } from '../../src/tools/check/index.js';
import type { ImportOptions } from '../../src/tools/import/index.js';
import type { StarterOptions } from '../../src/tools/starter/index.js';
import type { ParseOptions } from '../../src/report/index.js';
import type { ReadOptions } from '../../src/read/index.js';
import type { FamilySource } from '../../src/write/probe/index.js';
import type * as schemas from '../../src/options/index.js';

/** The same names, or a type that nothing has. */
type SameNames<One, Other> = [keyof One] extends [keyof Other]
  ? [keyof Other] extends [keyof One]
    ? true
    : never
  : never;

test('the schema of each set of options names what its type names', () => {
  const same: readonly [
    SameNames<ReturnType<typeof schemas.GENERATOR>, GeneratorOptions>,
    SameNames<ReturnType<typeof schemas.GENERATE>, GenerateOptions>,
    SameNames<ReturnType<typeof schemas.TO_DOCUMENT>, ToDocumentOptions>,
    SameNames<Omit<ReturnType<typeof schemas.BATCH>, 'jobs' | 'signal'>, BatchGeneration>,
    SameNames<ReturnType<typeof schemas.CHECK>, CheckOptions>,
    SameNames<ReturnType<typeof schemas.IMPORT>, ImportOptions>,
    SameNames<ReturnType<typeof schemas.STARTER>, StarterOptions>,
    SameNames<ReturnType<typeof schemas.PARSE>, ParseOptions>,
    SameNames<ReturnType<typeof schemas.READ>, ReadOptions>,
    SameNames<ReturnType<typeof schemas.FAMILY>, FamilySource>,
  ] = [true, true, true, true, true, true, true, true, true, true];
  expect(same).not.toContain(false);
});
