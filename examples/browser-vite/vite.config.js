export default {
  base: './',
  // A small file as a data: URL would need a looser Content-Security-Policy.
  build: { assetsInlineLimit: 0, target: 'es2023' },
  worker: { format: 'es' },
  // Its files are found from its own modules: the development server leaves them as they are.
  optimizeDeps: { exclude: ['pmqa-report'] },
};
