// A process that does what it is asked to, one input at a time, and says how much time of the processor it took.
import { VERBS } from './verbs.mjs';
import { textOf } from './genome.mjs';

process.on('message', async ({ verb, genome, length }) => {
  const text = textOf(genome, length);
  const before = process.cpuUsage();
  let outcome = 'done';
  try {
    await VERBS[verb].run(text);
  } catch (error) {
    outcome = String(error?.code ?? error?.message).slice(0, 60);
  }
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.memoryUsage.rss() / 2 ** 20;
  process.send({ seconds: (user + system) / 1e6, bytes: Buffer.byteLength(text), outcome, megabytes });
});
process.send('ready');
