// usage: node worker.mjs
// One process that makes reports, one at a time. Start as many as there are processors, on as many machines as there are.
import { UnrecoverableError, Worker } from 'bullmq';
import { processReport } from './process-report.mjs';
import { connection, QUEUE, reportOnce } from './queue.mjs';

/** A worker that has not renewed its lock for so long is taken for dead, and its job goes to another. ms */
const LOCK = Number(process.env.PMQA_LOCK ?? 30_000);

const worker = new Worker(
  QUEUE,
  async (job) => {
    const result = await processReport(job.data, (stage) => job.updateProgress({ stage }));
    if (!result.ok) throw new UnrecoverableError(JSON.stringify(result.issues));
    return result;
  },
  {
    connection,
    concurrency: 1,
    lockDuration: LOCK,
    stalledInterval: LOCK / 2,
    // A report that has ended three workers is at fault itself.
    maxStalledCount: 3,
  },
);
reportOnce(worker, 'worker');

// A machine that is shut down finishes its report first.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void worker.close());
