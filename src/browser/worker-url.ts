// The bundle replaces this module with one that names the file as bundlers look for it.

/** Where the module of the worker is. */
export const workerUrl = (): URL => new URL('./worker.js', import.meta.url);
