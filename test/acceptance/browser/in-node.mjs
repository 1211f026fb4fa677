// node in-node.mjs <report>: milliseconds of the first and of a later document in a process of its own.
const start = performance.now();
const { createGenerator, readReport } = await import('../../../dist/bundle/index.js');
const input = await readReport(process.argv[2]);
const generator = createGenerator();
await generator.generate(input);
const first = performance.now() - start;
await generator.generate(input);
const again = performance.now();
await generator.generate(input);
console.log(JSON.stringify({ first, warm: performance.now() - again }));
