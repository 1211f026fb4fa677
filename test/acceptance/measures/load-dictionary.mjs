// Prints what the dictionary takes to load in a process that has not used it, ms.
import { loadDictionary } from '../../../dist/thai/index.js';

const start = performance.now();
await loadDictionary();
console.log(performance.now() - start);
