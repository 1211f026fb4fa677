import { packageFile } from '../../core/platform/node/index.js';
import { fileURLToPath } from 'node:url';

/** The official template, as the package carries it. */
export const OFFICIAL_FOLDER = fileURLToPath(packageFile('templates/official/'));
