import type { AnyVerb, VerbGroup } from '../command/index.js';
import { batch } from './batch.js';
import { build } from './build.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { extract } from './extract.js';
import { collect } from './collect.js';
import { forms } from './forms.js';
import { importFile } from './import.js';
import { init } from './init.js';
import { page } from './page.js';
import { preview } from './preview.js';
import { repair } from './repair.js';
import { status } from './status.js';
import { template } from './template.js';

/** All verbs, in the order of help. */
export const VERBS: readonly (AnyVerb | VerbGroup)[] = [
  init,
  build,
  batch,
  preview,
  page,
  check,
  compare,
  extract,
  importFile,
  forms,
  collect,
  status,
  repair,
  template,
];
