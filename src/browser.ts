// The public names of `pmqa-report` in a browser.
export * from './everywhere.js';
export * from './browser/index.js';
