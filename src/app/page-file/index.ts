export { pageFile } from './page-file.js';
