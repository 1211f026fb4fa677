import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'examples/output', 'test/api'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      // Text from many hands holds control characters, and Thai marks stand alone in patterns.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/app/page-file/*.js', 'examples/browser-page/*.js', 'test/acceptance/browser/page.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['document', 'navigator', 'sessionStorage', 'devicePixelRatio', 'URL', 'fetch', 'setTimeout'],
          ...[
            'queueMicrotask',
            'EventSource',
            'ResizeObserver',
            'Blob',
            'crypto',
            'TextEncoder',
            'performance',
          ],
          ...[
            'PerformanceObserver',
            'AbortController',
            'DecompressionStream',
            'TextDecoder',
            'Response',
            'Worker',
          ],
          ...['MessageEvent', 'addEventListener', 'removeEventListener', 'dispatchEvent', 'atob'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        TextEncoder: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
);
