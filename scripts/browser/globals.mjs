// What packages expect of Node's global names. The bundle for browsers takes them from here.
export { Buffer } from 'buffer/';
export const process = {
  env: {},
  browser: true,
  nextTick: (call, ...given) => void Promise.resolve().then(() => call(...given)),
};
