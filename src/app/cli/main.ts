#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep the compiled code between calls. A program that uses the library decides that for itself.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
const { run } = await import('./run.js');

// A reader such as head may close the pipe before all is printed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2));
