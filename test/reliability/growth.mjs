// node --no-opt --no-maglev --no-sparkplug test/reliability/growth.mjs [length] [words] [grammar]: how the work of every stage grows when its input doubles twice. Linear
// work grows by 2.00, quadratic work by 4. As JSON, by stage.
import { GRAMMAR_GROWING, GROWING } from './stages.mjs';
import { startCounting, takeWork } from './work.mjs';

const [length = '50', only = '', table = ''] = process.argv.slice(2);
const found = {};
await startCounting();
for (const { name, given, run } of table === 'grammar' ? GRAMMAR_GROWING : GROWING) {
  if (!name.includes(only)) continue;
  // Once before: what is made once for all is not part of it.
  await run(await given(Math.ceil(Number(length) / 10)));
  const works = [];
  for (const factor of [1, 2, 4]) {
    const input = await given(Number(length) * factor);
    await takeWork();
    await run(input);
    works.push(await takeWork());
  }
  const [one, two, four] = works;
  found[name] = Math.round(((four - two) / (two - one)) * 100) / 100;
}
console.log(JSON.stringify(found, null, 1));
process.exit();
