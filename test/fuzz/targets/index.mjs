// All that has to hold whatever comes in. A target: a name, what it counts, a batch size, an arbitrary value, a check that
// throws, or gives false for a value that does not count.
import { COMMANDS } from './commands.mjs';
import { DOCUMENTS } from './documents.mjs';
import { FILES } from './files.mjs';
import { OPTIONS } from './options.mjs';
import { TEXTS } from './texts.mjs';
import { VALUES } from './values.mjs';

export const TARGETS = [...FILES, ...TEXTS, ...VALUES, ...OPTIONS, ...DOCUMENTS, ...COMMANDS];
