// What packages expect of Node's `process`.
export const process = {
  env: {},
  browser: true,
  // What path-browserify resolves relative paths from.
  cwd: () => '/',
  nextTick: (call, ...given) => void Promise.resolve().then(() => call(...given)),
};
