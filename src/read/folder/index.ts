export { levelFile } from './layout.js';
export { levelText, reportFiles } from './write.js';
export { mapPaths } from './paths.js';
export { readFolder, reportFolder } from './read.js';
export { findFiles } from './files.js';
export { splitFrontMatter } from './front-matter.js';
export { APPENDICES, FIELD_FILES, conflictFile } from './layout.js';
export { reportFileIn } from './read.js';
export { appendixFiles, levelBody, levelFront, markdown, toYaml } from './write.js';
