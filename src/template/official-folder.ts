import { fileURLToPath } from 'node:url';

/** The official template, as the package carries it. */
export const OFFICIAL_FOLDER = fileURLToPath(new URL('../../templates/official/', import.meta.url));
