// What the producer and the workers have in common.

export const QUEUE = 'pmqa-reports';

const { hostname, port } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379');

/** Commands wait while Redis is away, and are sent once it is back. */
export const connection = { host: hostname, port: Number(port), maxRetriesPerRequest: null };

/** A lost connection is reported once and is not an end: it is made again. */
export function reportOnce(emitter, name) {
  let last;
  emitter.on('error', ({ message }) => {
    if (message !== last) console.error(`${name}: ${message}`);
    last = message;
  });
}
