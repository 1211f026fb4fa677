// Plugins of the bundler: modules that a document hardly ever needs are worked out at their first use, not when a process starts.
// pdfkit asks for a cipher and fontkit for tables of all scripts, however plain the document.

/** A module as one that loads the real module when something of it is read, called or made. */
const standIn = (real) => `
let real;
const load = () => (real ??= ${real});
module.exports = new Proxy(function () {}, {
  get: (_, key) => (key === '__esModule' ? undefined : load()[key]),
  apply: (_, self, given) => load()(...given),
  construct: (_, given) => new (load())(...given),
});`;

/** Modules of which nothing runs before they are used. The code stays in the bundle. */
export const lazyModules = {
  name: 'lazy-modules',
  setup: ({ onLoad, onResolve }) => {
    const filter = /^(?:@noble\/ciphers\/aes|linebreak)$/;
    onResolve({ filter }, ({ path, resolveDir, namespace }) =>
      namespace === 'lazy-module' ? undefined : { path, namespace: 'lazy-module', pluginData: resolveDir },
    );
    onLoad({ filter, namespace: 'lazy-module' }, ({ path, pluginData }) => ({
      contents: standIn(`require('${path}')`),
      resolveDir: pluginData,
    }));
  },
};

/** Tables of Unicode properties: each is unpacked at its first question. */
export const lazyTries = {
  name: 'lazy-tries',
  setup: ({ onLoad, onResolve }) => {
    const filter = /^unicode-trie$/;
    onResolve({ filter }, ({ path, resolveDir, namespace }) =>
      namespace === 'lazy-trie' ? undefined : { path, namespace: 'lazy-trie', pluginData: resolveDir },
    );
    onLoad({ filter, namespace: 'lazy-trie' }, ({ pluginData }) => ({
      contents: `
const Trie = require('unicode-trie');
module.exports = class {
  constructor(data) {
    this.data = data;
  }
  get(code) {
    return (this.trie ??= new Trie(this.data)).get(code);
  }
};`,
      resolveDir: pluginData,
    }));
  },
};

/** What WOFF2 alone needs, which the library refuses. It would bring a dictionary that takes longer to unpack than all the rest. */
export const withoutBrotli = {
  name: 'without-brotli',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^brotli\/decompress/ }, ({ path }) => ({ path, namespace: 'without-brotli' }));
    onLoad({ filter: /.*/, namespace: 'without-brotli' }, () => ({
      contents: "module.exports = () => { throw new Error('WOFF2 is not supported'); };",
    }));
  },
};
