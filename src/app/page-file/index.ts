export { pageFile, servedPage } from './page-file.js';
