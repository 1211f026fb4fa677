// node --no-opt --no-maglev --no-sparkplug test/reliability/growth.mjs [length] [words] [grammar]: how the work of every stage grows when its input doubles twice. Linear
// work grows by 2.00, quadratic work by 4. As JSON, by stage.
import { GRAMMAR_GROWING, GROWING } from './stages.mjs';
import { startCounting, takeWork } from './work.mjs';

const [length = '50', only = '', table = ''] = process.argv.slice(2);
/** From here on a factor may come from one step, such as that from short to long texts: it is measured at longer ones too. */
const DOUBTFUL = 3;
const LONGER = [1, 2, 4];

async function growth({ given, run }, least) {
  const works = [];
  for (const factor of [1, 2, 4]) {
    const input = await given(least * factor);
    await takeWork();
    await run(input);
    works.push(await takeWork());
  }
  const [one, two, four] = works;
  return Math.round(((four - two) / (two - one)) * 100) / 100;
}

const found = {};
await startCounting();
for (const stage of table === 'grammar' ? GRAMMAR_GROWING : GROWING) {
  if (!stage.name.includes(only)) continue;
  // Once before: what is made once for all is not part of it.
  await stage.run(await stage.given(Math.ceil(Number(length) / 10)));
  for (const times of LONGER) {
    found[stage.name] = await growth(stage, times * Number(length));
    if (found[stage.name] <= DOUBTFUL) break;
  }
}
console.log(JSON.stringify(found, null, 1));
process.exit();
