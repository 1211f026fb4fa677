// node in-node.mjs <report>: milliseconds of the first document in a process of its own, and of one after the code
// has run a few times: the median of five, as page.js takes them.
const start = performance.now();
const { createGenerator, readReport } = await import('../../../dist/bundle/index.js');
const input = await readReport(process.argv[2]);
const generator = createGenerator();
await generator.generate(input);
const first = performance.now() - start;
const later = [];
for (let run = 0; run < 8; run += 1) {
  const again = performance.now();
  await generator.generate(input);
  later.push(performance.now() - again);
}
console.log(JSON.stringify({ first, warm: later.slice(3).sort((one, other) => one - other)[2] }));
