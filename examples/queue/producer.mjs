// usage: node producer.mjs reports/*.json reports/*.yaml
// Puts reports into the queue, shows how far it is, and ends when each has a result or has failed for good.
import { setTimeout as wait } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { readReport } from 'pmqa-report';
import { keyOf } from './process-report.mjs';
import { connection, QUEUE, reportOnce } from './queue.mjs';

const queue = new Queue(QUEUE, {
  connection,
  defaultJobOptions: {
    attempts: 3,
    backoff: { type: 'exponential', delay: 1000 },
    removeOnComplete: { age: 3600 },
  },
});
reportOnce(queue, 'producer');

const files = new Map();
for (const file of process.argv.slice(2)) {
  const data = { report: await readReport(file), format: 'pdf' };
  const key = keyOf(data);
  files.set(key, file);
  // A job of that name that is there already is not put in again.
  await queue.add('report', data, { jobId: key });
}

const ENDS = ['completed', 'failed'];
const pending = new Set(files.keys());
let failed = 0;
while (pending.size > 0) {
  for (const key of pending) {
    const job = await queue.getJob(key);
    const state = await job?.getState();
    if (!ENDS.includes(state)) continue;
    pending.delete(key);
    if (state === 'failed') {
      failed += 1;
      console.error(`${files.get(key)}: ${job.failedReason}`);
    } else
      console.log(`${files.size - pending.size}/${files.size} ${files.get(key)} → ${job.returnvalue.name}`);
  }
  if (pending.size > 0) await wait(500);
}
await queue.close();
process.exitCode = failed > 0 ? 1 : 0;
