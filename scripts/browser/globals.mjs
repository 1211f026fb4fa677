// What packages expect of Node's global names. The bundle for browsers takes them from here.
export { Buffer } from 'buffer/';
export const process = {
  env: {},
  browser: true,
  // What path-browserify resolves relative paths from.
  cwd: () => '/',
  nextTick: (call, ...given) => void Promise.resolve().then(() => call(...given)),
};
