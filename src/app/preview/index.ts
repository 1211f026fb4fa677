export { openBrowser } from './open-browser.js';
export { type PreviewOptions, startPreview } from './start-preview.js';
